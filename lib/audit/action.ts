/** Everything that the audit tells of. A new one needs its words in components/admin/audit/words.ts. */
export type AuditAction =
	| "signedIn"
	| "signedOut"
	| "signedOutEverywhere"
	| "sessionEnded"
	| "nameChanged"
	| "passwordChanged"
	| "passwordLinkMade"
	| "passwordReplaced"
	| "invited"
	| "invitationRevoked"
	| "joined"
	| "firstAccountMade"
	| "added"
	| "roleChanged"
	| "accountClosed"
	| "accountReopened"
	| `story.${"create" | "publish" | "update" | "withdraw" | "move" | "restore" | "keepMine"}`
	| `story.${"correction" | "clarification" | "amendNote"}`
	| `story.${"schedule" | "unschedule" | "scheduleFailed" | "scheduleWithdrawal" | "unscheduleWithdrawal"}`
	| `live.${"start" | "resume" | "end" | "post" | "edit" | "mark" | "remove" | "restore"}`
	| `breaking.${"raise" | "takeDown"}`
	| `front.${"publish" | "restore" | "schedule" | "unschedule" | "pin" | "unpin"}`
	| `translation.${"link" | "unlink"}`
	| `photo.${"upload" | "update" | "delete"}`
	| `section.${"create" | "update" | "order" | "delete"}`
	| `topic.${"create" | "update" | "merge" | "delete"}`
	| `contributor.${"create" | "update" | "merge" | "delete"}`
	| `series.${"create" | "update" | "delete"}`
	| `page.${"create" | "publish" | "withdraw" | "delete"}`
	| `redirect.${"create" | "update" | "delete" | "import"}`
	| `site.${"save" | "menus"}`
	| `demo.${"begin" | "finish"}`
	| "paper.generate";

/** What something was done to. */
export type AuditSubjectKind =
	| "article"
	| "photo"
	| "section"
	| "topic"
	| "contributor"
	| "series"
	| "page"
	| "redirect"
	| "front"
	| "site"
	| "user"
	| "invitation";
