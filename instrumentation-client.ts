import { config } from "zod";

// Runs in the newsroom's pages before anything else. Where it may, zod compiles its checks with eval, which our policy stops: it need not try.
config({ jitless: true });
