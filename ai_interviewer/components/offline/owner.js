// Whose texts this browser keeps. Logging out deletes them all; so does somebody else who signs in.
import * as owning from "react";

function KeptOwner({ owner, isKnown, logOutPaths, deletionPaths, words }) {
  owning.useEffect(() => {
    if (!isKnown) return;
    if (owner) {
      keptTexts.return();
      keptTexts.forget((key) => !key.startsWith(`${owner}:`) || keptTexts.isOld(key));
    } else if (keptTexts.hasLeft()) {
      keptTexts.forget(() => true);
    }
  }, [owner, isKnown]);

  owning.useEffect(() => {
    const onSubmit = (event) => {
      const path = new URL(event.target.action, location.href).pathname;
      const isLogOut = logOutPaths.includes(path);
      if (!isLogOut && !deletionPaths.includes(path)) return;
      if (isLogOut && keptTexts.keys().length && !window.confirm(words.logOut)) {
        event.preventDefault();
        keptTexts.return();
        return;
      }
      // A deletion can still be refused. What is kept then stays until nobody is signed in.
      keptTexts.leave();
      if (isLogOut) keptTexts.forget(() => true);
      window.dispatchEvent(new Event("kept:leave"));
    };
    document.addEventListener("submit", onSubmit, true);
    return () => document.removeEventListener("submit", onSubmit, true);
  }, []);

  return null;
}
