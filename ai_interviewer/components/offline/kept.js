// What is typed stays in this browser until the server has it. One entry for each text, named by
// its owner, so that the next person at this computer is not shown it.
import * as keeping from "react";

const KEPT = "kept:";
const HEARD_WITHIN = 2000;
const AGAIN_AFTER = 3000;
const PAUSE_IN_TYPING = 400;

const keptEntry = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(KEPT + key));
    } catch {
      return null;
    }
  },
  write(key, entry) {
    try {
      localStorage.setItem(KEPT + key, JSON.stringify(entry));
    } catch {
      // A full or forbidden storage: the page itself still holds the text.
    }
  },
  remove(key) {
    try {
      localStorage.removeItem(KEPT + key);
    } catch {
      // Forbidden storage holds nothing.
    }
  },
};

// Asks the page to connect again: what was sent has not been heard of.
const askToReconnect = () => window.dispatchEvent(new Event("kept:unheard"));

// Keeps the text of the box with this id, sends it to the server with a number, and says where it
// is until the server has answered with that number.
function KeptText(props) {
  const { box, owner, name, serverText, serverRevision, heard, isConnected, isRefused, words } = props;
  const key = `${owner}:${name}`;
  const now = keeping.useRef({});
  const sent = keeping.useRef({ number: 0, text: null });
  const timers = keeping.useRef({});
  const [place, setPlace] = keeping.useState("");
  const [newer, setNewer] = keeping.useState(null);
  now.current = props;

  const text = () => document.getElementById(box)?.value ?? "";
  const stop = (timer) => {
    clearTimeout(timers.current[timer]);
    delete timers.current[timer];
  };

  const send = () => {
    stop("typing");
    const typed = text();
    if (!now.current.isConnected || !navigator.onLine) {
      setPlace("browser");
      return;
    }
    sent.current = { number: Math.max(sent.current.number, now.current.heard) + 1, text: typed };
    now.current.onSave(typed, sent.current.number);
    stop("unheard");
    timers.current.unheard = setTimeout(unheard, HEARD_WITHIN);
  };

  const unheard = () => {
    setPlace(keptEntry.read(key)?.isSubmitted ? "unsent" : "browser");
    askToReconnect();
    timers.current.unheard = setTimeout(again, AGAIN_AFTER);
  };

  const again = () => {
    const entry = keptEntry.read(key);
    if (!entry) return;
    if (entry.isSubmitted && now.current.isConnected && navigator.onLine) {
      now.current.onSubmitAgain(entry.text);
      timers.current.unheard = setTimeout(unheard, HEARD_WITHIN);
    } else if (entry.isSubmitted) {
      timers.current.unheard = setTimeout(again, AGAIN_AFTER);
    } else {
      send();
    }
  };

  const put = (typed) => {
    const element = document.getElementById(box);
    if (!element) return;
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
    setter.call(element, typed);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };

  // What an earlier visit left, unless the server has something newer.
  keeping.useEffect(() => {
    const entry = keptEntry.read(key);
    if (entry && entry.text !== serverText) {
      if (entry.revision >= serverRevision) put(entry.text);
      else setNewer(entry.text);
    } else if (entry) {
      keptEntry.remove(key);
    }
    return () => Object.keys(timers.current).forEach(stop);
  }, [key]);

  keeping.useEffect(() => {
    const keep = (changes) =>
      keptEntry.write(key, { text: text(), revision: now.current.serverRevision, ...changes });
    const onInput = (event) => {
      if (event.target.id !== box) return;
      keep();
      setPlace("");
      stop("typing");
      timers.current.typing = setTimeout(send, PAUSE_IN_TYPING);
    };
    const onLeave = (event) => {
      if (event.target.id === box && timers.current.typing) send();
    };
    const onSubmit = (event) => {
      if (event.target !== document.getElementById(box)?.form || !now.current.onSubmitAgain) return;
      stop("typing");
      keep({ isSubmitted: true });
      stop("unheard");
      timers.current.unheard = setTimeout(unheard, HEARD_WITHIN);
    };
    const onOffline = () => {
      const entry = keptEntry.read(key);
      if (entry) setPlace(entry.isSubmitted ? "unsent" : "browser");
    };
    document.addEventListener("input", onInput);
    document.addEventListener("focusout", onLeave);
    document.addEventListener("submit", onSubmit, true);
    window.addEventListener("offline", onOffline);
    return () => {
      document.removeEventListener("input", onInput);
      document.removeEventListener("focusout", onLeave);
      document.removeEventListener("submit", onSubmit, true);
      window.removeEventListener("offline", onOffline);
    };
  }, [key, box]);

  keeping.useEffect(() => {
    if (sent.current.number === 0 || heard !== sent.current.number) return;
    stop("unheard");
    if (text() === sent.current.text) {
      keptEntry.remove(key);
      setPlace("server");
    }
  }, [heard]);

  // The server said why it did not take the answer: it is the person's turn again.
  keeping.useEffect(() => {
    const entry = keptEntry.read(key);
    if (!isRefused || !entry?.isSubmitted) return;
    stop("unheard");
    keptEntry.write(key, { ...entry, isSubmitted: false });
    setPlace("");
  }, [isRefused]);

  keeping.useEffect(() => {
    if (isConnected && keptEntry.read(key) && !timers.current.typing) again();
  }, [isConnected]);

  const sentence = { browser: words.browser, server: words.server, unsent: words.unsent }[place];
  return keeping.createElement(
    "div",
    { id: props.id, className: props.className },
    keeping.createElement(
      "p",
      { "aria-live": "polite", className: place === "browser" || place === "unsent" ? props.classNameWarning : props.classNameNote },
      sentence ?? props.note ?? words.idle,
    ),
    newer === null
      ? null
      : keeping.createElement(
          "p",
          { role: "alert", className: props.classNameWarning },
          words.newer,
          " ",
          keeping.createElement(
            "button",
            {
              type: "button",
              className: props.classNameButton,
              onClick: () => {
                put(newer);
                setNewer(null);
              },
            },
            words.useKept,
          ),
        ),
  );
}

// Forgets one text: the server has it.
function ForgetKept({ owner, name }) {
  keeping.useEffect(() => keptEntry.remove(`${owner}:${name}`), [owner, name]);
  return null;
}
