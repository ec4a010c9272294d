// Buttons that open or close a dialog or a panel of the page, in browsers that don't know such
// buttons yet.
import * as commanding from "react";

const COMMANDS = {
  "show-modal": (part) => part.open || part.showModal(),
  close: (part) => part.close(),
  "toggle-popover": (part) => part.togglePopover(),
  "hide-popover": (part) => part.matches(":popover-open") && part.hidePopover(),
};

function Commands() {
  commanding.useEffect(() => {
    if ("commandForElement" in HTMLButtonElement.prototype) return undefined;
    const onClick = (event) => {
      const button = event.target.closest("button[commandfor]");
      const part = button && document.getElementById(button.getAttribute("commandfor"));
      if (part) COMMANDS[button.getAttribute("command")](part);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
  return null;
}
