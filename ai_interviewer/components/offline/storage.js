// What was typed and the server doesn't have yet, in this browser: one entry for each text, named
// after its owner. Nothing is written any more once the owner has logged out in any tab.
const KEPT = "kept:";
const HAS_LEFT = "kept-left";
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

const keptTexts = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(KEPT + key));
    } catch {
      return null;
    }
  },
  write(key, entry) {
    try {
      if (localStorage.getItem(HAS_LEFT) !== null) return;
      localStorage.setItem(KEPT + key, JSON.stringify({ ...entry, at: Date.now() }));
    } catch {
      // The storage is full or forbidden. The page itself still holds the text.
    }
  },
  remove(key) {
    try {
      localStorage.removeItem(KEPT + key);
    } catch {
      // A forbidden storage holds nothing.
    }
  },
  keys() {
    try {
      const all = Object.keys(localStorage).filter((key) => key.startsWith(KEPT));
      return all.map((key) => key.slice(KEPT.length));
    } catch {
      return [];
    }
  },
  forget(isForgotten) {
    keptTexts.keys().filter(isForgotten).forEach(keptTexts.remove);
  },
  isOld(key) {
    return !(Date.now() - keptTexts.read(key)?.at < KEPT_FOR);
  },
  leave() {
    try {
      localStorage.setItem(HAS_LEFT, "yes");
    } catch {
      // A forbidden storage holds nothing.
    }
  },
  return() {
    try {
      localStorage.removeItem(HAS_LEFT);
    } catch {
      // A forbidden storage holds nothing.
    }
  },
  hasLeft() {
    try {
      return localStorage.getItem(HAS_LEFT) !== null;
    } catch {
      return false;
    }
  },
  // Tells texts apart without keeping them twice.
  mark(text) {
    let hash = 2166136261;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    }
    return `${text.length}.${(hash >>> 0).toString(36)}`;
  },
};

// Says to the whole page whether the server answers.
const tellUnheard = () => window.dispatchEvent(new Event("server:unheard"));
const tellHeard = () => window.dispatchEvent(new Event("server:heard"));
const HEARD_WITHIN = 1800;

// Sets the value of a field as if somebody had typed it.
const typeInto = (field, value) => {
  const prototype = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(prototype, "value").set.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
