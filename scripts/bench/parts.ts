import type { Part } from "./part.ts";
import { crawl } from "./parts/crawl.ts";
import { grades } from "./parts/lighthouse.ts";
import { queries } from "./parts/queries.ts";
import { renders } from "./parts/renders.ts";
import { scale } from "./parts/scale.ts";
import { steadiness } from "./parts/steadiness.ts";
import { styles } from "./parts/styles.ts";
import { throughput } from "./parts/throughput.ts";
import { visible } from "./parts/visible.ts";
import { weights } from "./parts/weights.ts";

/** Everything that the bench finds out, in the order of its report. */
export const parts: Part[] = [throughput, renders, visible, weights, crawl, steadiness, grades, styles, queries, scale];
