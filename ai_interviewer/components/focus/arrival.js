// After a change of page without a reload, the focus goes to the new page's heading and its title is
// said. A browser does both by itself when it loads a page.
import * as arriving from "react";

const SETTLED_AFTER = 100;

function Arrival({ className }) {
  const [said, setSaid] = arriving.useState("");

  arriving.useEffect(() => {
    if (!window.hasArrived) {
      window.hasArrived = true;
      return undefined;
    }
    const main = document.getElementById("main");
    let timer = 0;
    const arrive = () => {
      const heading = main.querySelector("h1");
      if (!heading || main.querySelector("[data-loading]")) return;
      observer.disconnect();
      timer = setTimeout(() => setSaid(document.title), SETTLED_AFTER);
      // Whoever is already somewhere on the page stays there.
      const focused = document.activeElement;
      if (focused && focused !== document.body && focused.isConnected) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(arrive);
    observer.observe(main, { childList: true, subtree: true });
    arrive();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);

  return arriving.createElement("p", { "aria-live": "polite", className }, said);
}
