// A form that was saved or given up leaves its page. What was kept of it is deleted from here.
import * as saving from "react";

function ForgetSaved({ owner, name, acknowledged }) {
  saving.useEffect(() => {
    if (!acknowledged.is_saved || !acknowledged.number) return;
    keptTexts.forget((key) => keptTexts.read(key)?.submission === acknowledged.number);
  }, [acknowledged.number, acknowledged.is_saved]);

  saving.useEffect(() => {
    const onClick = (event) => {
      if (event.target.closest?.("[data-discards]")) keptTexts.remove(`${owner}:${name}`);
    };
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, [owner, name]);

  return null;
}
