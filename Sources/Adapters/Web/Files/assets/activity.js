// The audit trail: endless, walked through by keys.
import { atOnce, endless, rows } from "./more.js";
import { one } from "./page.js";

endless();
rows();
atOnce(one("#filter"));
