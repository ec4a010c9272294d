// Moves the focus to the content, and leaves the address as it is.
import * as skipping from "react";

function SkipLink({ words, className }) {
  const skip = (event) => {
    const main = document.getElementById("main");
    if (!main) return;
    event.preventDefault();
    main.focus();
    main.scrollIntoView();
  };
  return skipping.createElement("a", { href: "#main", className, onClick: skip }, words.skip);
}
