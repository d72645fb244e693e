import { fileURLToPath } from "node:url";

/** The folder of this newspaper's code. */
export const root = fileURLToPath(new URL("..", import.meta.url));
