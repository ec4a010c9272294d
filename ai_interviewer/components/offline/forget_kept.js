// The answer is stored: what was kept of it is deleted. Other words, typed while the answer came from
// somewhere else, are shown once more first.
import * as forgetting from "react";

function ForgetKept({ owner, name, answer, words, className, classNameText, classNameButton }) {
  const key = `${owner}:${name}`;
  const [rest, setRest] = forgetting.useState("");

  forgetting.useEffect(() => {
    const typed = keptTexts.read(key)?.text ?? "";
    if (typed.trim() === answer.trim() || !typed.trim()) keptTexts.remove(key);
    else setRest(typed);
  }, [key, answer]);

  if (!rest) return null;
  const discard = () => {
    keptTexts.remove(key);
    setRest("");
  };
  return forgetting.createElement(
    "div",
    { role: "status", className },
    forgetting.createElement("p", { className: classNameText }, words.notSent),
    forgetting.createElement("p", { className: classNameText }, rest),
    forgetting.createElement(
      "button",
      { type: "button", className: classNameButton, onClick: discard },
      words.discard,
    ),
  );
}
