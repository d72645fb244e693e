import Link from "next/link";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { photoName } from "./photo-words.ts";
import { Thumbnail } from "./thumbnail.tsx";
import type { Upload, UploadQueue } from "./upload-queue.ts";

type Props = {
	uploads: readonly Upload[];
	queue: UploadQueue;
	/** Whether a photo that the library had already is offered as a link; not where it is chosen at once. */
	linksTwins?: boolean;
	children?: React.ReactNode;
};

const bar =
	"w-full appearance-none overflow-hidden rounded-full bg-rule forced-colors:appearance-auto [&::-moz-progress-bar]:bg-accent " +
	"[&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent";

/** What is on its way, how far, and what to do about what failed. Nothing where nothing is. `children` stand beside the sum when all is done. */
export function UploadList({ uploads, queue, linksTwins = false, children }: Props) {
	const twins = uploads.filter(isTwin).length;
	const kept = uploads.filter(({ state }) => state === "kept").length;
	const failed = uploads.filter(({ state }) => state === "failed").length;
	const isDone = kept + failed === uploads.length;

	return (
		<section aria-label="Uploads" className={uploads.length === 0 ? "sr-only" : "grid gap-3 rounded-lg border border-rule bg-surface p-4"}>
			<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
				<p role="status" className="font-medium">
					{sumWords(uploads.length, { added: kept - twins, twins, failed })}
				</p>
				{isDone && kept > 0 && (
					<>
						{kept > twins && children}
						<Button kind="quiet" size="small" onPress={() => queue.clearKept()}>
							Clear
						</Button>
					</>
				)}
			</div>
			{!isDone && <progress className={classes(bar, "h-1.5")} aria-label="All uploads" value={wholeOf(uploads)} />}
			<ul className="grid max-h-72 gap-2 overflow-y-auto empty:hidden">
				{uploads.filter(needsRow).map((upload) => (
					<UploadRow key={upload.id} upload={upload} queue={queue} linksTwin={linksTwins} />
				))}
			</ul>
		</section>
	);
}

function UploadRow({ upload, queue, linksTwin }: { upload: Upload; queue: UploadQueue; linksTwin: boolean }) {
	const { id, file } = upload;

	return (
		<li className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 border-t border-rule pt-2 text-sm">
			<div className="flex min-w-0 items-center gap-3">
				{isTwin(upload) && (
					<span className="block h-12 w-16 shrink-0 overflow-hidden rounded-sm bg-sunken">
						<Thumbnail photo={upload.photo} alt="" className="object-contain" />
					</span>
				)}
				<p className="min-w-0">
					<span className="font-medium break-all">{file.name}</span>{" "}
					<span className={upload.state === "failed" ? "block text-danger" : "text-soft"}>{stateWords(upload)}</span>
					{isTwin(upload) && (
						<span className="block break-all" dir="auto">
							{linksTwin ? (
								<Link href={`/admin/photos/${upload.photo.id}`} className="underline underline-offset-3">
									{photoName(upload.photo)}
								</Link>
							) : (
								photoName(upload.photo)
							)}
						</span>
					)}
				</p>
			</div>
			<span className="flex gap-1">
				{upload.state === "failed" && (
					<Button size="small" aria-label={`Try again: ${file.name}`} onPress={() => queue.retry(id)}>
						Try again
					</Button>
				)}
				<Button kind="quiet" size="small" aria-label={`Remove ${file.name}`} onPress={() => queue.dismiss(id)}>
					Remove
				</Button>
			</span>
			{upload.state === "sending" && (
				<progress className={classes(bar, "col-span-2 h-1")} aria-label={`Uploading ${file.name}`} value={upload.fraction} />
			)}
		</li>
	);
}

/** Of forty that wait, the sum says enough. */
function needsRow(upload: Upload): boolean {
	return upload.state === "sending" || upload.state === "checking" || upload.state === "failed" || isTwin(upload);
}

/** Whether the library had the same file before. */
function isTwin(upload: Upload): upload is Extract<Upload, { state: "kept" }> {
	return upload.state === "kept" && upload.photo.wasThere;
}

function stateWords(upload: Upload): string {
	switch (upload.state) {
		case "waiting":
			return "waits";
		case "sending":
			return `${Math.floor(upload.fraction * 100)} %`;
		case "checking":
			return "is being checked…";
		case "kept":
			return upload.photo.wasThere ? "is already in the library:" : "is kept";
		case "failed":
			return upload.message;
		default:
			return upload satisfies never;
	}
}

function wholeOf(uploads: readonly Upload[]): number {
	const size = (list: readonly Upload[]) => list.reduce((sum, { file }) => sum + file.size, 0) || 1;
	const sent = uploads.reduce((sum, upload) => {
		if (upload.state === "waiting") return sum;
		return sum + upload.file.size * (upload.state === "sending" ? upload.fraction : 1);
	}, 0);

	return sent / size(uploads);
}

type Done = { added: number; twins: number; failed: number };

function sumWords(all: number, { added, twins, failed }: Done): string {
	if (all === 0) return "";
	const done = added + twins + failed;
	if (done < all) return `Uploading ${done + 1} of ${all}…`;
	const photos = (count: number) => (count === 1 ? "1 photo" : `${count} photos`);
	const parts = [
		added > 0 && `${photos(added)} uploaded`,
		twins > 0 && `${added > 0 ? twins : photos(twins)} already in the library`,
		failed > 0 && `${photos(failed)} not uploaded`,
	].filter(Boolean);

	return `${parts.join(", ")}.`;
}
