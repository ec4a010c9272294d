// After a change of page without a reload, the focus goes to the new page's heading and its title is
// said. A browser does both by itself when it loads a page. From one interview to another, only the
// address changes.
import * as arriving from "react";
import * as travelling from "react-router";

const SETTLED_AFTER = 100;

function Arrival({ className }) {
  const [said, setSaid] = arriving.useState("");
  const { pathname } = travelling.useLocation();
  const isSamePage = arriving.useRef(false);

  arriving.useEffect(() => {
    if (!window.hasArrived) {
      window.hasArrived = isSamePage.current = true;
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
    // The same page still shows what the last address was about.
    if (!isSamePage.current) arrive();
    isSamePage.current = true;
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [pathname]);

  // What was said isn't left on the page once it is called something else.
  arriving.useEffect(() => {
    const renaming = new MutationObserver(() =>
      setSaid((was) => (was === document.title ? was : "")),
    );
    renaming.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => renaming.disconnect();
  }, []);

  return arriving.createElement("p", { "aria-live": "polite", className }, said);
}
