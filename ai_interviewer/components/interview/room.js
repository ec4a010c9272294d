// The keys of the interview room, and its timer. None of it asks the server.
import * as seated from "react";

const TIMER_HIDDEN = "room:timer-hidden";

function isTyping(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function RoomKeys() {
  seated.useEffect(() => {
    const press = (name) => document.querySelector(`[data-roomkey="${name}"]`)?.click();
    const onKey = (event) => {
      if (event.repeat || event.altKey || event.isComposing) return;
      if (document.querySelector("dialog[open]")) return;
      if (event.key === "Escape") {
        document.querySelector("#panel:popover-open")?.hidePopover();
        return;
      }
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        const box = document.getElementById("answer");
        if (!box?.form || (isTyping(event.target) && event.target !== box)) return;
        event.preventDefault();
        box.form.requestSubmit();
      } else if (!event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
        press(event.key === "?" ? "help" : event.key.toLowerCase());
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

function RoomTimer({ of, isRunning, limit, words, className, classNameOver, classNameSpoken }) {
  const [seconds, setSeconds] = seated.useState(0);
  const [isHidden, setIsHidden] = seated.useState(false);
  const spent = seated.useRef({ on: null, milliseconds: 0 });

  seated.useEffect(() => {
    try {
      setIsHidden(localStorage.getItem(TIMER_HIDDEN) !== null);
    } catch {
      // Without storage, the choice holds for this page.
    }
  }, []);
  seated.useEffect(() => {
    if (spent.current.on !== of) {
      spent.current = { on: of, milliseconds: 0 };
      setSeconds(0);
    }
    if (!isRunning) return undefined;
    const began = Date.now() - spent.current.milliseconds;
    const timer = setInterval(() => {
      spent.current.milliseconds = Date.now() - began;
      setSeconds(Math.floor(spent.current.milliseconds / 1000));
    }, 1000);
    return () => clearInterval(timer);
  }, [of, isRunning]);

  const toggle = () => {
    try {
      if (isHidden) localStorage.removeItem(TIMER_HIDDEN);
      else localStorage.setItem(TIMER_HIDDEN, "yes");
    } catch {
      // As above.
    }
    setIsHidden(!isHidden);
  };
  const spell = (all) => `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
  const isOver = limit > 0 && seconds >= limit;
  const time = limit > 0 ? `${spell(seconds)} / ${spell(limit)}` : spell(seconds);
  return seated.createElement(
    seated.Fragment,
    null,
    seated.createElement(
      "button",
      {
        type: "button",
        className: isOver ? classNameOver : className,
        onClick: toggle,
        title: isOver ? words.over : undefined,
        "aria-label": isHidden ? words.show : words.hide,
      },
      isHidden ? "◷" : time,
    ),
    // The time itself is never announced, only that it is over.
    seated.createElement(
      "span",
      { "aria-live": "polite", className: classNameSpoken },
      isOver ? words.over : "",
    ),
  );
}
