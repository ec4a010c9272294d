// Work that is under way tells its seconds once a second. When it falls silent, the page asks again.
import * as stalling from "react";

const SILENT_AFTER = 4000;

function Stalled({ isUnderWay, pulse, isConnected, onSilent, words, className }) {
  const [isSilent, setIsSilent] = stalling.useState(false);
  const ask = stalling.useRef(onSilent);
  ask.current = onSilent;

  stalling.useEffect(() => {
    setIsSilent(false);
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => {
      setIsSilent(true);
      if (isConnected) ask.current();
    }, SILENT_AFTER);
    return () => clearInterval(timer);
  }, [isUnderWay, pulse, isConnected]);

  return isSilent ? stalling.createElement("span", { className }, words.silent) : null;
}
