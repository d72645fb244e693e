import { z } from "zod";
import { newPassword } from "./password.ts";
import { type Role, role } from "./role.ts";
import { emailAddress, personName } from "./user.ts";

const day = 24 * 60 * 60_000;

export const invitationLife = 7 * day;
export const firstAccountLife = 1 * day;

/** Whom to invite, and as what. The address is fixed by the one who invites. */
export const invitationForm = z.object({ email: emailAddress, role });
export type InvitationInput = z.infer<typeof invitationForm>;

/** What someone who was invited adds. */
export const joinForm = z.object({ name: personName, password: newPassword });
export type JoinInput = z.infer<typeof joinForm> & { token: string };

/** What the first person of a newsroom enters. */
export const firstAccountForm = z.object({ name: personName, email: emailAddress, password: newPassword });
export type FirstAccountInput = z.infer<typeof firstAccountForm> & { token: string };

/** An invitation as the people page lists it. */
export type OpenInvitation = { id: number; email: string; role: Role; invitedBy: string; createdAt: Date; expiresAt: Date };

type Dates = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

/** Whether the link still works: once, until its last moment, unless it was withdrawn. */
export function isOpen(invitation: Dates, now: Date): boolean {
	return invitation.acceptedAt === null && invitation.revokedAt === null && now < invitation.expiresAt;
}
