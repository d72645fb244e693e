import { z } from "zod";
import { nameField, slugField, textField } from "#lib/taxonomy/fields.ts";

export const topicInput = z.object({ name: nameField, slug: slugField, description: textField(500) });

export type Topic = { id: number; slug: string; name: string; description: string };
