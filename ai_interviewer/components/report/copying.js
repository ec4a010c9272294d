// Copies what is in a box, and says so. Browsers have no clipboard on plain HTTP: there the old way
// is tried.
import * as copying from "react";

function CopyButton({ box, words, className, classNameSaid }) {
  const [said, setSaid] = copying.useState("");
  const copy = async () => {
    const field = document.getElementById(box);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      setSaid(words.copied);
    } catch {
      setSaid(document.execCommand("copy") ? words.copied : words.selected);
    }
  };
  return copying.createElement(
    copying.Fragment,
    null,
    copying.createElement("button", { type: "button", className, onClick: copy }, words.copy),
    copying.createElement("p", { role: "status", className: classNameSaid }, said),
  );
}
