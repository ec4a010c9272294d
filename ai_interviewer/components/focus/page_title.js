// The title of a page whose subject is only known once it has loaded.
import * as naming from "react";

function PageTitle({ words }) {
  naming.useEffect(() => {
    if (words.title) document.title = words.title;
  }, [words.title]);
  return null;
}
