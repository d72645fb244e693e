import { MissingPage } from "#components/reader/missing-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { getPaper } from "./paper.ts";

export default async function NotFound() {
	const paper = await getPaper();

	return (
		<Sheet {...paper}>
			<MissingPage sections={paper.sections} />
		</Sheet>
	);
}
