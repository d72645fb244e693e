import type { Front, FrontPart } from "#lib/fronts/front.ts";
import { arrange, isWide } from "./arrange.ts";
import { Block } from "./block.tsx";
import { Lead, Secondary } from "./opening.tsx";
import { Promo } from "./promo.tsx";
import { River } from "./river.tsx";
import type { Shared } from "./shared.ts";
import { MostRead, Opinion, Photos } from "./strips.tsx";
import "../css/front.css";
import "../css/containers.css";

/** The containers of a front: what opens it, the list beside that, then band by band. */
export function FrontParts({ front, ...shared }: Shared & { front: Front }) {
	const { main, beside, bands } = arrange(front.parts);

	return (
		<>
			{main.length > 0 && (
				<div className="front-top">
					<div className="front-main">
						{main.map((part, index) => (
							<Part key={part.id} part={part} isFirst={index === 0} {...shared} />
						))}
					</div>
					{beside && <Part part={beside} {...shared} />}
				</div>
			)}
			{bands.map((band) =>
				Array.isArray(band) ? (
					<div key={band[0]?.id} className="front-sections">
						{band.map((part, index) => (
							<Block key={part.id} part={part} isWide={isWide(index, band.length)} {...shared} />
						))}
					</div>
				) : (
					<Part key={band.id} part={band} {...shared} />
				),
			)}
		</>
	);
}

function Part({ isFirst = false, ...props }: Shared & { part: FrontPart; isFirst?: boolean }) {
	const { kind } = props.part;
	switch (kind) {
		case "lead":
			return <Lead isFirst={isFirst} {...props} />;
		case "secondary":
			return <Secondary {...props} />;
		case "river":
			return <River {...props} />;
		case "block":
		case "sections":
			return <Block isWide {...props} />;
		case "opinion":
			return <Opinion {...props} />;
		case "photos":
			return <Photos {...props} />;
		case "mostRead":
			return <MostRead {...props} />;
		case "promo":
			return <Promo {...props} />;
		default:
			return kind satisfies never;
	}
}
