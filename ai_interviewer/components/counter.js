// Counts what is in a text box in the browser, so that no keystroke is sent to the server. Where
// there is an aim, it counts words and names characters only near the limit. Screen readers are
// told only near the limit, and after a pause in typing.
import * as counting from "react";

const sizesItself = typeof CSS !== "undefined" && CSS.supports("field-sizing", "content");

function grow(element) {
  if (sizesItself || !element || element.dataset.grows === undefined) return;
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight + 2}px`;
}

function CharacterCount({ box, most, aim, id, className, classNameOver, classNameSpoken, words }) {
  const line = counting.useRef(null);
  const [length, setLength] = counting.useState(0);
  const [said, setSaid] = counting.useState(0);
  const [spoken, setSpoken] = counting.useState("");
  const left = most - length;
  const number = (value) => value.toLocaleString(words.language);
  const count = words.count.replace("{count}", number(length)).replace("{most}", number(most));
  const over = words.over.replace("{count}", count).replace("{over}", number(-left));
  const form = words[new Intl.PluralRules(words.language).select(said)] || words.other;
  const aimed = form.replace("{count}", number(said)).replace("{aim}", aim);
  const isNear = left < most / 10;
  const sentence = left < 0 ? over : words.left.replace("{left}", number(left));

  counting.useEffect(() => {
    const count = () => {
      const element = document.getElementById(box);
      // The server counts code points, so a character outside the basic plane counts once.
      setLength(element ? Array.from(element.value).length : 0);
      setSaid(element ? element.value.split(/\s+/).filter(Boolean).length : 0);
      grow(element);
    };
    const listen = (event) => {
      if (event.target.id === box) count();
    };
    count();
    document.addEventListener("input", listen);
    // When the server fills or replaces the box, there is no input event.
    const observer = new MutationObserver(count);
    observer.observe(line.current.closest("form"), { childList: true, subtree: true });
    return () => {
      document.removeEventListener("input", listen);
      observer.disconnect();
    };
  }, [box]);

  counting.useEffect(() => {
    const timer = setTimeout(() => setSpoken(isNear ? sentence : ""), 1000);
    return () => clearTimeout(timer);
  }, [sentence]);

  return counting.createElement(
    counting.Fragment,
    null,
    counting.createElement(
      "p",
      { id, ref: line, className: left < 0 ? classNameOver : className },
      left < 0 ? over : aim && !isNear ? aimed : count,
    ),
    counting.createElement("span", { "aria-live": "polite", className: classNameSpoken }, spoken),
  );
}
