// Whoever left a form with something unsaved finds it open again.
import * as reopening from "react";

function ReopenForm({ owner, name, subject, onKept }) {
  const known = reopening.useRef("");

  reopening.useEffect(() => {
    const key = `${owner}:${name}`;
    // What the tab showed before is no subject of this page.
    const isHere = subject && location.pathname.replace(/\/$/, "").endsWith(subject);
    if (!owner || !isHere || known.current === key) return;
    known.current = key;
    if (keptTexts.read(key)) onKept();
  }, [owner, name, subject]);

  return null;
}
