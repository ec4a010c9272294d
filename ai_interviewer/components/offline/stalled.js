// Work that is under way tells its seconds once a second. When it falls silent, the page asks again.
import * as stalling from "react";

const SILENT_AFTER = 10000;

function Stalled({ isUnderWay, pulse, isConnected, onSilent }) {
  const now = stalling.useRef({});
  now.current = { isConnected, onSilent };

  stalling.useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => {
      if (now.current.isConnected && navigator.onLine) now.current.onSilent();
    }, SILENT_AFTER);
    return () => clearInterval(timer);
  }, [isUnderWay, pulse]);

  return null;
}
