// Puts off what is below the window until it comes near, and keeps its room free meanwhile.
import * as seeing from "react";

const NEAR = "150px";

function WhenSeen({ height, children }) {
  const place = seeing.useRef(null);
  const [isSeen, setIsSeen] = seeing.useState(false);

  seeing.useEffect(() => {
    const show = () => setIsSeen(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && show(),
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    window.addEventListener("beforeprint", show);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", show);
    };
  }, []);

  const style = { minHeight: height };
  return seeing.createElement("div", { ref: place, style }, isSeen ? children : null);
}
