// The list of documents: endless, walked through by keys, new ones announced.
import { on } from "./events.js";
import { atOnce, endless, rows } from "./more.js";
import { one, t } from "./page.js";
import { toast } from "./toast.js";

endless();
rows();
atOnce(one("#search"));

let told = false;
on("document", (event) => {
  if (told || !["drafted", "quarantined"].includes(event.state)) return;
  told = true;
  toast(t("changed"), { seconds: 60, actions: [{ name: t("reload"), work: () => location.reload() }] });
});
