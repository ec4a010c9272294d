// Keeps what is typed into a form in this browser until it is saved, puts it back when one returns,
// and asks before a page with something unsaved is left. What came back is said at the top; that
// nothing is saved, beside the button that saves.
import * as formKeeping from "react";
import * as elsewhere from "react-dom";

const MARKS_OF_A_FORM = 200;

function KeptForm(props) {
  const { box, owner, name, edition, isLoaded, acknowledged, isConnected, words } = props;
  const key = `${owner}:${name}`;
  const now = formKeeping.useRef({});
  now.current = props;
  const [place, setPlace] = formKeeping.useState("");
  const here = formKeeping.useRef({ isDirty: false, timer: 0 }).current;

  const form = () => document.getElementById(box);
  const fields = () =>
    Array.from(form()?.elements ?? []).filter(
      (field) => field.name && !["file", "hidden", "submit", "button"].includes(field.type),
    );
  const values = () => Object.fromEntries(fields().map((field) => [field.name, field.value]));
  const filledIn = (field) =>
    field.localName === "select"
      ? (Array.from(field.options).find((option) => option.defaultSelected) ?? field.options[0]).value
      : field.defaultValue;
  const defaults = () => Object.fromEntries(fields().map((field) => [field.name, filledIn(field)]));
  const markOf = (values) => keptTexts.mark(JSON.stringify(values));
  const isOnline = () => now.current.isConnected && navigator.onLine;
  const put = (wanted) => {
    for (const field of fields()) {
      if (field.name in wanted && field.value !== wanted[field.name]) {
        typeInto(field, wanted[field.name]);
      }
    }
  };
  // A field may appear only when the server knows of the choice that needs it.
  const putAsTheyAppear = (wanted) => {
    put(wanted);
    const missing = Object.keys(wanted).filter((name) => !(name in values()));
    if (!missing.length) return;
    const observer = new MutationObserver(() => {
      put(Object.fromEntries(missing.map((name) => [name, wanted[name]])));
      if (missing.every((name) => name in values())) observer.disconnect();
    });
    observer.observe(form(), { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), 5000);
  };
  const forget = () => {
    keptTexts.remove(key);
    here.isDirty = false;
    clearTimeout(here.timer);
    tellHeard();
  };

  formKeeping.useEffect(() => {
    // What stands in the form before its page is loaded is from the tab's last page. A reconnect
    // loads the page again, but leaves the form alone.
    const filling = `${key} ${edition}`;
    if (!isLoaded || here.filling === filling) return;
    // What was just saved is not put back, even if the form begins as empty as before.
    const isHeard = here.submission && acknowledged.number === here.submission;
    if (isHeard && acknowledged.is_saved) forget();
    here.filling = filling;
    here.first = defaults();
    here.marks = [markOf(here.first)];
    here.isDirty = markOf(values()) !== here.marks[0];
    here.submission = "";
    setPlace("");
    const kept = owner && keptTexts.read(key);
    if (!kept) return;
    const same = Object.keys(kept.values).every((name) => kept.values[name] === here.first[name]);
    if (same) {
      keptTexts.remove(key);
    } else if (kept.marks.includes(here.marks[0]) && !here.isDirty) {
      here.marks = kept.marks;
      here.submission = kept.submission ?? "";
      putAsTheyAppear(kept.values);
      here.isDirty = true;
      setPlace("restored");
    } else {
      here.older = kept.values;
      setPlace("older");
    }
  }, [key, edition, isLoaded]);

  formKeeping.useEffect(() => {
    const onInput = (event) => {
      if (!here.first || !event.target.form || event.target.form !== form() || !owner) return;
      const typed = values();
      const mark = markOf(typed);
      here.isDirty = mark !== markOf(here.first);
      if (!here.marks.includes(mark)) here.marks = [...here.marks, mark].slice(-MARKS_OF_A_FORM);
      here.submission = "";
      if (here.isDirty) keptTexts.write(key, { values: typed, marks: here.marks });
      else keptTexts.remove(key);
      const isWarned = here.isDirty && !isOnline();
      setPlace((was) => (isWarned ? "browser" : ["older", "restored"].includes(was) ? was : ""));
    };
    const onSubmit = (event) => {
      if (event.target !== form()) return;
      if (!isOnline()) {
        event.preventDefault();
        event.stopPropagation();
        setPlace("notSaved");
        return;
      }
      // The same words sent again are the same submission: they are saved once.
      here.submission ||= `${Date.now()}.${Math.random().toString(36).slice(2)}`;
      const hidden = form().elements.namedItem("submission");
      if (hidden) hidden.value = here.submission;
      if (here.isDirty) {
        keptTexts.write(key, { values: values(), marks: here.marks, submission: here.submission });
      }
      clearTimeout(here.timer);
      here.timer = setTimeout(() => {
        setPlace("notSaved");
        tellUnheard();
      }, HEARD_WITHIN);
    };
    const onUnload = (event) => {
      if (!here.isDirty) return;
      event.preventDefault();
      // Reflex hangs up when a page is left. Who stays needs the connection again.
      setTimeout(() => document.dispatchEvent(new Event("visibilitychange")), 100);
    };
    const onClick = (event) => {
      if (event.target.closest?.("[data-discards]")) {
        forget();
        return;
      }
      const link = event.target.closest?.("a[href]");
      // A link to the page itself loads it again; a link to a part of it does not.
      const isPart = link?.hash && link.pathname === location.pathname;
      const isElsewhere = link && !isPart && link.target !== "_blank";
      if (!here.isDirty || !isElsewhere || event.ctrlKey || event.metaKey) return;
      if (window.confirm(words.leave)) {
        here.isDirty = false;
      } else {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const onLeave = () => {
      here.isDirty = false;
    };
    const onOffline = () => here.isDirty && setPlace("browser");
    const onOnline = () => comeBack();
    const listeners = [
      [document, "input", onInput],
      [document, "submit", onSubmit],
      [document, "click", onClick],
      [window, "beforeunload", onUnload],
      [window, "kept:leave", onLeave],
      [window, "offline", onOffline],
      [window, "online", onOnline],
    ];
    for (const [target, event, listener] of listeners) {
      target.addEventListener(event, listener, true);
    }
    return () => {
      for (const [target, event, listener] of listeners) {
        target.removeEventListener(event, listener, true);
      }
      clearTimeout(here.timer);
      tellHeard();
    };
  }, [key]);

  // The server may have forgotten the choices that decide which fields there are.
  const comeBack = () => {
    setPlace((was) => (was === "browser" ? "" : was));
    if (!here.isDirty) return;
    setTimeout(() => {
      const kept = keptTexts.read(key);
      if (!kept || !form()) return;
      for (const field of fields().filter((field) => field.localName === "select")) {
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
      putAsTheyAppear(kept.values);
    }, 500);
  };
  formKeeping.useEffect(() => {
    if (!here.isDirty) return;
    if (isConnected) comeBack();
    else setPlace("browser");
  }, [isConnected]);

  formKeeping.useEffect(() => {
    if (!here.submission || acknowledged.number !== here.submission) return;
    clearTimeout(here.timer);
    tellHeard();
    if (acknowledged.is_saved) forget();
    setPlace("");
  }, [acknowledged.count]);

  const discard = () => {
    const wanted = here.first;
    if (place === "restored") putAsTheyAppear(wanted);
    forget();
    setPlace("");
  };
  const restore = () => {
    putAsTheyAppear(here.older);
    here.isDirty = true;
    setPlace("");
  };
  const button = (label, onClick) =>
    formKeeping.createElement(
      "button",
      { key: label, type: "button", className: props.classNameButton, onClick },
      label,
    );
  const note = (words, className, role, ...buttons) =>
    formKeeping.createElement(
      "div",
      { role, className },
      formKeeping.createElement("p", { className: props.classNameText }, words),
      ...buttons,
    );
  const buttons = place === "older" ? [button(words.restore, restore)] : [];
  const isBack = place === "older" || place === "restored";
  const isWarning = place === "browser" || place === "notSaved";
  const role = place === "notSaved" ? "alert" : null;
  const warned = isWarning ? document.getElementById(`${box}-unsaved`) : null;
  return formKeeping.createElement(
    "div",
    { "aria-live": "polite", className: props.classNameRegion },
    isBack
      ? note(words[place], props.className, null, ...buttons, button(words.discard, discard))
      : null,
    warned
      ? elsewhere.createPortal(note(words[place], props.classNameAlert, role), warned)
      : null,
  );
}
