// Runs before the rest of the page has loaded: whoever logs out at once still stops other tabs from
// keeping anything. `storage.js` reads the mark, and `owner.js` takes it back if one stays after all.
addEventListener(
  "submit",
  (event) => {
    if (!new URL(event.target.action).pathname.startsWith("/auth/logout")) return;
    try {
      localStorage.setItem("kept-left", "yes");
    } catch {
      // A forbidden storage holds nothing.
    }
  },
  true,
);
