// Keeps the text of one box in this browser until the server has it, and says where the text is.
// Each text that is sent carries a number; the server's acknowledgement names the last one it heard.
// The same words may be sent several times: hearing of one of them is enough.
import * as keeping from "react";

const AGAIN_AFTER = 3000;
const SLOWEST = 3;
const PAUSE_IN_TYPING = 400;
const REMEMBERED_MARKS = 50;

function KeptText(props) {
  const { box, owner, name, acknowledged, refusals, isConnected, words } = props;
  const key = `${owner}:${name}`;
  const now = keeping.useRef({});
  now.current = props;
  // What this page knows: `saved` and `revision` are the server's draft as last seen here, `marks`
  // those of the texts that came from here. `isLate` is a text that waited for the connection.
  const page = keeping.useRef(null);
  page.current ??= {
    saved: props.serverText,
    revision: props.serverRevision,
    marks: [keptTexts.mark(props.serverText)],
    number: 0,
    timers: {},
  };
  const [place, setPlace] = keeping.useState("");
  const [newer, setNewer] = keeping.useState(null);

  const element = () => document.getElementById(box);
  const text = () => element()?.value ?? page.current.saved;
  const isOnline = () => now.current.isConnected && navigator.onLine;
  const stop = (timer) => {
    clearTimeout(page.current.timers[timer]);
    delete page.current.timers[timer];
  };
  const start = (timer, run, after) => {
    stop(timer);
    page.current.timers[timer] = setTimeout(() => {
      delete page.current.timers[timer];
      run();
    }, after);
  };

  const keep = () => {
    if (!owner) return;
    const { revision, marks, isSubmitted } = page.current;
    keptTexts.write(key, { text: text(), revision, marks, isSubmitted });
  };
  const setSubmitted = (isSubmitted, isSent = false) => {
    page.current.isSubmitted = isSubmitted;
    page.current.isSent = isSent;
    page.current.mustSubmit = isSubmitted && !isSent;
    // What was sent may be stored by now: words added to it would be lost.
    if (element()) element().readOnly = isSent;
  };
  const wait = () => {
    const here = page.current;
    here.isLate = true;
    here.mustSubmit = here.isSubmitted;
    stop("unheard");
    setPlace(here.isSent ? "unheard" : here.isSubmitted ? "waiting" : "browser");
  };
  const isUnsaved = () => text() !== page.current.saved || page.current.isSubmitted;

  const send = () => {
    stop("typing");
    stop("again");
    const here = page.current;
    if (here.newer) return;
    if (!isOnline()) {
      wait();
      return;
    }
    here.number = Math.max(here.number, now.current.acknowledged.number) + 1;
    if (!here.isWaiting || here.sent !== text()) {
      here.firstNumber = here.number;
      here.tries = 0;
    }
    here.sent = text();
    here.isWaiting = true;
    here.marks = [...here.marks, keptTexts.mark(here.sent)].slice(-REMEMBERED_MARKS);
    if (keptTexts.read(key)) keep();
    now.current.onSave(here.sent, here.number, here.revision, Boolean(here.isLate));
    start("unheard", onUnheard, HEARD_WITHIN);
  };
  const submit = () => {
    setSubmitted(true, true);
    keep();
    now.current.onSubmit(text());
    start("unheard", onUnheard, HEARD_WITHIN);
  };
  const onUnheard = () => {
    const here = page.current;
    wait();
    tellUnheard();
    // A server that is busy is not helped by hearing the same ever faster.
    here.tries = Math.min((here.tries ?? 0) + 1, SLOWEST);
    start("again", again, AGAIN_AFTER * here.tries);
  };
  const again = () => {
    const { newer, timers } = page.current;
    if (newer || timers.typing || timers.unheard || !isUnsaved()) return;
    if (isOnline()) send();
    else start("again", again, AGAIN_AFTER);
  };

  const choose = (found) => {
    page.current.newer = found;
    setNewer(found);
  };
  const keepMine = () => {
    page.current.revision = newer.revision;
    choose(null);
    send();
  };
  const takeNewer = () => {
    const here = page.current;
    here.saved = newer.text;
    here.revision = newer.revision;
    here.isLate = false;
    typeInto(element(), newer.text);
    stop("typing");
    keptTexts.remove(key);
    choose(null);
    setPlace("server");
  };

  // The focus goes with the box when the page is built again, as after a restart of the server.
  keeping.useLayoutEffect(() => {
    const left = globalThis.leftBox;
    globalThis.leftBox = null;
    if (left?.key === key && Date.now() - left.at < 10000 && element()) {
      element().focus();
      element().setSelectionRange(left.start, left.end);
    }
    return () => {
      const leaving = element();
      if (!leaving || leaving !== document.activeElement) return;
      const { selectionStart: start, selectionEnd: end } = leaving;
      globalThis.leftBox = { key, start, end, at: Date.now() };
    };
  }, []);

  keeping.useEffect(() => {
    const here = page.current;
    const onInput = (event) => {
      if (event.target.id !== box) return;
      setSubmitted(false);
      keep();
      setPlace(here.isLate || !isOnline() ? "browser" : "saving");
      if (!here.newer) start("typing", send, PAUSE_IN_TYPING);
    };
    const onLeave = (event) => {
      if (event.target.id === box && here.timers.typing) send();
    };
    const onSubmit = (event) => {
      if (event.target !== element()?.form) return;
      stop("typing");
      const isHeldBack = here.newer || here.isSent || !isOnline();
      if (isHeldBack) {
        event.preventDefault();
        event.stopPropagation();
        if (here.newer) element().form.querySelector("[data-choice]")?.focus();
        if (here.newer || here.isSent) return;
      }
      setSubmitted(true, !isHeldBack);
      keep();
      if (isHeldBack) wait();
      else start("unheard", onUnheard, HEARD_WITHIN);
    };
    const onOffline = () => {
      if (isUnsaved()) wait();
    };
    const onOnline = () => start("again", again, 100);
    const listeners = [
      [document, "input", onInput],
      [document, "focusout", onLeave],
      [document, "submit", onSubmit],
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
      Object.keys(here.timers).forEach(stop);
      tellHeard();
    };
  }, []);

  // What an earlier visit left. It never replaces a draft that came from somewhere else.
  keeping.useEffect(() => {
    const here = page.current;
    const entry = owner && keptTexts.read(key);
    if (!entry) return;
    if (entry.text === here.saved && !entry.isSubmitted) {
      keptTexts.remove(key);
      setPlace("server");
      return;
    }
    const { marks, isSubmitted } = entry;
    const isOurs = entry.revision >= here.revision || marks.includes(here.marks[0]);
    const found = { text: here.saved, revision: here.revision };
    here.marks = marks;
    if (entry.text !== here.saved) typeInto(element(), entry.text);
    stop("typing");
    setSubmitted(isSubmitted && isOurs);
    keep();
    wait();
    if (isOurs) again();
    else choose(found);
  }, [owner]);

  // A page that is loaded again first shows what its tab knew, and then what the server has.
  keeping.useEffect(() => {
    const here = page.current;
    if (props.serverRevision <= here.revision || isUnsaved() || !element()) return;
    here.saved = props.serverText;
    here.revision = props.serverRevision;
    here.marks = [keptTexts.mark(here.saved)];
    typeInto(element(), here.saved);
    stop("typing");
    keptTexts.remove(key);
    setPlace("");
  }, [props.serverRevision]);

  keeping.useEffect(() => {
    const here = page.current;
    if (acknowledged.is_stored && acknowledged.number <= here.number) {
      // What came from here was not written elsewhere, however late that is heard.
      here.revision = Math.max(here.revision, acknowledged.revision);
    }
    if (!here.isWaiting || acknowledged.number < here.firstNumber) return;
    here.isWaiting = false;
    const isSubmitting = here.isSent && !here.mustSubmit;
    if (!isSubmitting) {
      stop("unheard");
      stop("again");
    }
    tellHeard();
    if (acknowledged.is_newer_elsewhere) {
      const isOurs = here.marks.includes(keptTexts.mark(acknowledged.newer));
      here.revision = isOurs ? acknowledged.revision : here.revision;
      if (isOurs) {
        send();
        return;
      }
      setSubmitted(false);
      keep();
      wait();
      choose({ text: acknowledged.newer, revision: acknowledged.revision });
      return;
    }
    if (!acknowledged.is_stored) {
      setSubmitted(false);
      setPlace("browser");
      return;
    }
    here.saved = here.sent;
    here.isLate = false;
    if (here.mustSubmit) {
      submit();
    } else if (!here.isSubmitted && text() === here.sent) {
      keptTexts.remove(key);
      setPlace("server");
    }
  }, [acknowledged.number]);

  // The server said why it doesn't take the answer. It is the person's turn again.
  const seenRefusals = keeping.useRef(refusals);
  keeping.useEffect(() => {
    if (refusals === seenRefusals.current) return;
    seenRefusals.current = refusals;
    stop("unheard");
    stop("again");
    tellHeard();
    setSubmitted(false);
    setPlace("");
    if (text() === page.current.saved) keptTexts.remove(key);
    else start("typing", send, PAUSE_IN_TYPING);
  }, [refusals]);

  keeping.useEffect(() => {
    if (isConnected) again();
    else if (isUnsaved()) wait();
  }, [isConnected]);

  const isWarning = ["browser", "waiting", "unheard"].includes(place);
  const sentence = place === "server" ? props.note || words.server : words[place] || words.idle;
  return keeping.createElement(
    keeping.Fragment,
    null,
    keeping.createElement(
      "p",
      { id: props.id, className: isWarning ? props.classNameWarning : props.className },
      sentence,
    ),
    keeping.createElement(
      "span",
      { "aria-live": "polite", className: props.classNameSpoken },
      isWarning ? sentence : "",
    ),
    newer === null
      ? null
      : keeping.createElement(
          "div",
          { role: "alert", className: props.classNameAlert },
          keeping.createElement("p", { className: props.classNameText }, words.newer),
          ...[
            [words.keepMine, keepMine],
            [words.takeNewer, takeNewer],
          ].map(([label, onClick]) =>
            keeping.createElement(
              "button",
              {
                key: label,
                type: "button",
                "data-choice": "",
                className: props.classNameButton,
                onClick,
              },
              label,
            ),
          ),
        ),
  );
}
