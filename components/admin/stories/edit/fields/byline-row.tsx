import { controlStyle } from "#components/ui/field.tsx";

type Props = { name: string; isFirst: boolean; joiner: string; onJoiner: (joiner: string) => void };

/** One name, and the word that joins it to the one before. */
export function BylineRow({ name, isFirst, joiner, onJoiner }: Props) {
	return (
		<span className="flex items-center gap-2">
			{!isFirst && (
				<input
					type="text"
					aria-label={`Word before ${name}`}
					value={joiner}
					maxLength={30}
					dir="auto"
					onChange={(event) => onJoiner(event.target.value)}
					className={`${controlStyle} max-w-14 shrink-0 px-1.5 text-center text-sm`}
				/>
			)}
			<bdi className="min-w-0 break-words">{name}</bdi>
		</span>
	);
}
