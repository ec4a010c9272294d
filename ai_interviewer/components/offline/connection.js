// Says that the connection is lost: at once when the browser is offline, or when the server has not
// answered for about two seconds. A websocket alone would notice it a minute later. So the page hangs up
// and calls again.
import * as watching from "react";

const HANG_UP_AFTER = 8000;

function Connection({ hasErrors, words, className }) {
  const [isOffline, setIsOffline] = watching.useState(false);
  const [isUnheard, setIsUnheard] = watching.useState(false);

  watching.useEffect(() => {
    // Reflex hangs up when a page is left, and calls again when it is looked at.
    const hangUp = () => window.dispatchEvent(new PageTransitionEvent("pagehide"));
    const callAgain = () => document.dispatchEvent(new Event("visibilitychange"));
    let unheardSince = 0;
    const onOffline = () => {
      setIsOffline(true);
      hangUp();
    };
    const onOnline = () => {
      setIsOffline(false);
      callAgain();
    };
    const onHeard = () => {
      unheardSince = 0;
      setIsUnheard(false);
    };
    const onUnheard = () => {
      setIsUnheard(true);
      unheardSince ||= Date.now();
      if (Date.now() - unheardSince < HANG_UP_AFTER || !navigator.onLine) return;
      unheardSince = 0;
      hangUp();
      setTimeout(callAgain, 100);
    };
    if (!navigator.onLine) setIsOffline(true);
    const listeners = {
      offline: onOffline,
      online: onOnline,
      "server:heard": onHeard,
      "server:unheard": onUnheard,
    };
    for (const name in listeners) window.addEventListener(name, listeners[name]);
    return () => {
      for (const name in listeners) window.removeEventListener(name, listeners[name]);
    };
  }, []);

  const isLost = isOffline || hasErrors || isUnheard;
  return watching.createElement(
    "div",
    { role: "status" },
    isLost ? watching.createElement("p", { className }, words.lost) : null,
  );
}
