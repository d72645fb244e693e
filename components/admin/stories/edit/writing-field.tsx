import { classes } from "#components/ui/classes.ts";
import { describedBy, FieldError } from "#components/ui/field.tsx";
import { useField } from "./story-context.tsx";
import { useStoryLanguage } from "./use-story-language.ts";

type Props = {
	name: "headline" | "kicker" | "standfirst" | "dateline";
	label: string;
	placeholder?: string;
	/** How readers will see it. */
	className: string;
	/** More than one line. */
	isLong?: boolean;
};

/** Words of the story above its body, looking as they will look to readers. Grows with what is typed. */
export function WritingField({ name, label, placeholder, className, isLong = false }: Props) {
	const { value, set, error, id } = useField(name);
	const { lang, dir } = useStoryLanguage();

	return (
		<div>
			<label htmlFor={id} className="block pb-1 text-xs font-medium text-soft">
				{label}
			</label>
			{/* The text once more, unseen: the field takes its height from it in every browser. Where it can, it grows by itself, before any script. */}
			<div className="grid">
				<div aria-hidden="true" className={classes("invisible col-start-1 row-start-1 break-words whitespace-pre-wrap", className)}>
					{value || placeholder}{" "}
				</div>
				<textarea
					id={id}
					rows={1}
					lang={lang}
					dir={dir}
					spellCheck
					placeholder={placeholder}
					value={value}
					aria-invalid={error ? true : undefined}
					aria-describedby={describedBy(id, { error })}
					onChange={(event) => set(isLong ? event.target.value : event.target.value.replace(/\n+/g, " "))}
					onKeyDown={(event) => {
						if (event.key !== "Enter" || isLong || event.nativeEvent.isComposing) return;
						event.preventDefault();
						focusNext(event.currentTarget);
					}}
					className={classes(
						"col-start-1 row-start-1 field-sizing-content w-full resize-none overflow-hidden rounded-sm bg-transparent break-words outline-offset-2 placeholder:font-normal aria-invalid:outline-2 aria-invalid:outline-danger",
						className,
					)}
				/>
			</div>
			<FieldError id={id} error={error} />
		</div>
	);
}

/** Enter goes on: to the next field of the writing, at its end into the body. */
function focusNext(field: HTMLElement): void {
	const fields = [...document.querySelectorAll<HTMLElement>("[data-writing] textarea, [data-writing] .editor-text")];
	fields[fields.indexOf(field) + 1]?.focus();
}
