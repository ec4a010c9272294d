// Watches the connection. The browser says at once when the network is gone, the websocket much
// later: it is hung up on then, and called again when the network is back or when something that
// was sent has not been heard of.
import * as watching from "react";

const HUNG_UP_AFTER = 8000;

function Connection({ hasErrors, words, className }) {
  const [isOffline, setIsOffline] = watching.useState(false);

  watching.useEffect(() => {
    // Reflex hangs up when a page is left and calls again when it is looked at.
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
    const onUnheard = () => {
      const now = Date.now();
      if (!unheardSince || now - unheardSince > 4 * HUNG_UP_AFTER) unheardSince = now;
      if (now - unheardSince < HUNG_UP_AFTER || !navigator.onLine) return;
      unheardSince = 0;
      hangUp();
      setTimeout(callAgain, 100);
    };
    if (!navigator.onLine) setIsOffline(true);
    window.addEventListener("offline", onOffline);
    window.addEventListener("online", onOnline);
    window.addEventListener("kept:unheard", onUnheard);
    return () => {
      window.removeEventListener("offline", onOffline);
      window.removeEventListener("online", onOnline);
      window.removeEventListener("kept:unheard", onUnheard);
    };
  }, []);

  const sentence = isOffline ? words.offline : hasErrors ? words.reconnecting : null;
  return watching.createElement(
    "div",
    { role: "status" },
    sentence ? watching.createElement("p", { className }, sentence) : null,
  );
}
