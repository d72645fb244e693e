import { feedRoute, formats } from "../../../feed-route.ts";

export const dynamic = "force-dynamic";

export const GET = feedRoute("contributor", formats.atom);
