"use client";

import Link from "next/link";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { Notice } from "#components/ui/notice.tsx";
import { type Choice, Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea, TextField } from "#components/ui/text-field.tsx";
import { contributorKinds, kindWords } from "#lib/contributors/contributor.ts";
import { AddressField } from "./address-field.tsx";
import { type Portrait, PortraitField } from "./portrait-field.tsx";
import { useMoveOn } from "./use-move-on.ts";

export type GivenContributor = {
	name: string;
	kind: string;
	role: string;
	biography: string;
	portrait: Portrait | null;
	userId: string | null;
};

type Props = {
	/** The number of one that is there, with their address and those that lead to it; null for a new one. */
	known: { id: number; address: string; former: string[] } | null;
	given: GivenContributor;
	/** Accounts that may be theirs. */
	accounts: Choice[];
	submit: string;
	action: (state: FormState, form: FormData) => Promise<FormState>;
};

const kinds: Choice[] = contributorKinds.map((kind) => ({ value: kind, label: `${kindWords[kind].name}: ${kindWords[kind].hint}` }));

/** Whom a byline names. */
export function ContributorForm({ known, given, accounts, submit, action }: Props) {
	const { state, send, form } = useForm(action, untouched);
	const here = useMoveOn(state);
	const { errors, values } = state;

	return (
		<form ref={form} action={send} noValidate className="grid gap-5">
			<FormMessage state={here} />
			{known && <input type="hidden" name="id" value={known.id} />}
			<TextField
				label="Name"
				hint="As bylines print it."
				name="name"
				required
				dir="auto"
				autoComplete="off"
				maxLength={80}
				defaultValue={values?.name ?? given.name}
				error={errors.name}
			/>
			{(errors.allowSameName || values?.allowSameName) && (
				<Notice tone="caution">
					<Checkbox
						label="Keep two contributors of this name"
						name="allowSameName"
						defaultChecked={values?.allowSameName === "on"}
						error={errors.allowSameName}
					/>
					<p>
						<Link href={`/admin/contributors?${new URLSearchParams({ q: values?.name ?? "" })}`} className="underline underline-offset-3">
							See who has this name
						</Link>
					</p>
				</Notice>
			)}
			<Select
				label="Kind"
				name="kind"
				key={values?.kind ?? given.kind}
				choices={kinds}
				defaultValue={values?.kind ?? given.kind}
				error={errors.kind}
			/>
			<AddressField
				before="/by/"
				settled={known?.address ?? null}
				why={whyAddressStays(known?.former ?? [])}
				typed={values?.slug}
				error={errors.slug}
			/>
			<TextField
				label="Role"
				hint="What they do for the paper, such as “Science correspondent”. May be empty."
				name="role"
				dir="auto"
				autoComplete="off"
				maxLength={120}
				defaultValue={values?.role ?? given.role}
				error={errors.role}
			/>
			<PortraitField name="portraitId" portrait={given.portrait} error={errors.portraitId} />
			<TextArea
				label="Biography"
				hint="On their page. An empty line begins a paragraph. May be empty."
				name="biography"
				dir="auto"
				rows={5}
				maxLength={3000}
				defaultValue={values?.biography ?? given.biography}
				error={errors.biography}
			/>
			<Select
				label="Account"
				hint="Whose stories these are in the newsroom, where they sign in here. An account belongs to one contributor."
				name="userId"
				key={`account ${values?.userId ?? given.userId}`}
				choices={accounts}
				empty="None"
				defaultValue={values?.userId ?? given.userId ?? ""}
				error={errors.userId}
			/>
			<p>
				<SubmitButton>{submit}</SubmitButton>
			</p>
		</form>
	);
}

function whyAddressStays(former: string[]): string {
	const why = "The address stays, whatever the name becomes: others link to it.";

	return former.length === 0 ? why : `${why} These lead to it since a merge: ${former.join(", ")}.`;
}
