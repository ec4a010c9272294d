// Keeps all fields of a form in this browser until they are saved, puts them back, and asks before
// the page is left with something unsaved.
import * as formKeeping from "react";

function KeptForm({ form, owner, name, edition, words, id, className }) {
  const key = `kept:${owner}:${name}`;
  const dirty = formKeeping.useRef(false);
  const [isRestored, setIsRestored] = formKeeping.useState(false);

  formKeeping.useEffect(() => {
    const element = () => document.getElementById(form);
    const fields = () =>
      Array.from(element()?.elements ?? []).filter((f) => f.name && f.type !== "file" && f.type !== "hidden");
    const values = () => Object.fromEntries(fields().map((f) => [f.name, f.value]));
    const first = JSON.stringify(values());
    const read = () => {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null;
      }
    };
    const put = (field, value) => {
      const prototype = Object.getPrototypeOf(field);
      Object.getOwnPropertyDescriptor(prototype, "value").set.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    dirty.current = false;
    const kept = read();
    if (kept && kept.edition === edition && JSON.stringify(kept.values) !== first) {
      fields().forEach((f) => f.name in kept.values && f.value !== kept.values[f.name] && put(f, kept.values[f.name]));
      dirty.current = true;
      setIsRestored(true);
    }
    const onInput = (event) => {
      if (event.target.form !== element()) return;
      const typed = values();
      dirty.current = JSON.stringify(typed) !== first;
      try {
        if (dirty.current) localStorage.setItem(key, JSON.stringify({ edition, values: typed }));
        else localStorage.removeItem(key);
      } catch {
        // A full or forbidden storage: the page itself still holds the text.
      }
    };
    const onUnload = (event) => {
      if (dirty.current) event.preventDefault();
    };
    const onClick = (event) => {
      const link = event.target.closest?.("a[href]");
      if (!dirty.current || !link || link.target === "_blank" || link.getAttribute("href").startsWith("#")) return;
      if (!window.confirm(words.leave)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    document.addEventListener("input", onInput);
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      document.removeEventListener("input", onInput);
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [key, form, edition]);

  return isRestored
    ? formKeeping.createElement("p", { id, role: "status", className }, words.restored)
    : null;
}
