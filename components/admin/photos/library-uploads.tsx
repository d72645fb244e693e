"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { UploadButton } from "./upload-button.tsx";
import { UploadList } from "./upload-list.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { useUploads } from "./use-uploads.ts";

const nothing = () => {};
const pauseBeforeRefresh = 400;

/** The head of the photo library: photos come in by choosing, by dropping them anywhere on the page, by pasting. */
export function LibraryUploads() {
	const router = useRouter();
	const { uploads, queue } = useUploads(nothing);
	const add = (files: File[]) => queue.add(files);
	const isOver = useFileDrop(add);
	const kept = uploads.flatMap((upload) => (upload.state === "kept" && !upload.photo.wasThere ? upload.photo.id : []));

	useEffect(() => {
		if (kept.length === 0) return;
		const timer = setTimeout(() => router.refresh(), pauseBeforeRefresh);
		return () => clearTimeout(timer);
	}, [kept.length, router]);

	return (
		<>
			<PageHeader title="Photos" intro="Every photo of the newsroom. Drop files anywhere on this page, or paste them.">
				<UploadButton kind="primary" onFiles={add}>
					Upload photos
				</UploadButton>
			</PageHeader>
			<UploadList uploads={uploads} queue={queue} linksTwins>
				<LinkButton size="small" href={`/admin/photos/${Math.max(...kept)}`}>
					{kept.length === 1 ? "Describe it" : "Describe them, one by one"}
				</LinkButton>
			</UploadList>
			{isOver && (
				<div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-lg border-4 border-dashed border-accent bg-accent-wash/90">
					<p className="font-serif text-3xl">Drop photos to upload them</p>
				</div>
			)}
		</>
	);
}
