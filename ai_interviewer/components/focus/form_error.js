// Says what is wrong with a form: the title begins with it, and the focus goes to the field, or to the
// sentence if no field is to blame.
import * as failing from "react";

function FormError({ message, words, id, className }) {
  const own = failing.useRef(null);

  failing.useEffect(() => {
    if (!message) return undefined;
    const prefix = `${words.error} `;
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    const form = own.current.closest("form, dialog, section") ?? document;
    const watch = new MutationObserver(() => goThere());
    // The fields of a page that is not connected yet can't be focused.
    const goThere = () => {
      const field = form.querySelector("[aria-invalid='true']");
      if (field?.matches(":disabled")) return;
      watch.disconnect();
      (field ?? own.current).focus();
      showWith(field);
    };
    // The sentence is seen together with the field, if both fit on the screen.
    const showWith = (field) => {
      const top = field?.getBoundingClientRect().top ?? 0;
      const { bottom } = own.current.getBoundingClientRect();
      if (bottom - top < 0.8 * window.innerHeight) own.current.scrollIntoView({ block: "nearest" });
    };
    watch.observe(form, { attributes: true, subtree: true, attributeFilter: ["disabled"] });
    goThere();
    return () => {
      watch.disconnect();
      document.title = document.title.replace(prefix, "");
    };
  }, [message]);

  const attributes = { ref: own, id, role: "alert", tabIndex: -1, className };
  return message ? failing.createElement("p", attributes, message) : null;
}
