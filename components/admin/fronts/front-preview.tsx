"use client";

import { useEffect, useRef, useState } from "react";
import { PreviewWindow } from "#components/admin/keeping/preview-window.tsx";
import type { FrontKey } from "#lib/fronts/front-key.ts";

const widths = [
	{ name: "Phone", pixels: 360 },
	{ name: "Tablet", pixels: 768 },
	{ name: "Desktop", pixels: 1280 },
];

type Props = { front: { key: FrontKey; name: string }; onClose: () => void };

/** The draft as readers would see it, at three widths side by side; below one another where the window is narrow. */
export function FrontPreview({ front, onClose }: Props) {
	const address = `/admin/fronts/${front.key}/preview`;

	return (
		<PreviewWindow address={address} onClose={onClose}>
			<div className="grid gap-4 overflow-y-auto bg-sunken p-4 lg:grid-cols-[360fr_768fr_1280fr]">
				{widths.map(({ name, pixels }) => (
					<Frame key={name} name={name} pixels={pixels} address={address} />
				))}
			</div>
		</PreviewWindow>
	);
}

function Frame({ name, pixels, address }: { name: string; pixels: number; address: string }) {
	const room = useRef<HTMLDivElement>(null);
	const [{ width, height }, measure] = useState({ width: 0, height: 0 });
	useEffect(() => {
		const measured = new ResizeObserver(
			([entry]) => entry && measure({ width: entry.contentRect.width, height: entry.contentRect.height }),
		);
		if (room.current) measured.observe(room.current);
		return () => measured.disconnect();
	}, []);
	const scale = Math.min(1, width / pixels);

	return (
		<figure className="grid min-h-[70dvh] min-w-0 grid-rows-[auto_minmax(0,1fr)] gap-1">
			<figcaption className="text-sm text-soft">
				{name}, {pixels} pixels
			</figcaption>
			<div ref={room} className="overflow-hidden rounded-md border border-rule bg-paper">
				{width > 0 && (
					<iframe
						title={`${name} preview`}
						src={address}
						style={{ width: pixels, height: height / scale, transform: `scale(${scale})`, transformOrigin: "top left" }}
					/>
				)}
			</div>
		</figure>
	);
}
