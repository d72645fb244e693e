import process from "node:process";

const lively = Boolean(process.stdout.isTTY) && !process.env.CI;
const coloured = lively && !process.env.NO_COLOR;

/** @param {string} text */
export const dim = (text) => (coloured ? `\u001b[2m${text}\u001b[22m` : text);
/** @param {string} text */
export const bold = (text) => (coloured ? `\u001b[1m${text}\u001b[22m` : text);
/** @param {string} text */
export const green = (text) => (coloured ? `\u001b[32m${text}\u001b[39m` : text);
/** @param {string} text */
export const red = (text) => (coloured ? `\u001b[31m${text}\u001b[39m` : text);

/** Does one long thing and says so: a running clock in a terminal, a line before and a line after elsewhere.
 * @template Value
 * @param {string} what @param {(note: (text: string) => void) => Promise<Value>} work
 * @returns {Promise<Value>} */
export async function step(what, work) {
	const began = Date.now();
	let note = "";
	const line = () => `  ${what} … ${note}${note ? ", " : ""}${seconds(began)}`;
	const clock = lively ? setInterval(() => process.stdout.write(`\r\u001b[2K${dim(line())}`), 200) : undefined;
	if (!lively) console.log(`  ${what} …`);

	try {
		const value = await work((text) => {
			note = text;
		});
		clearInterval(clock);
		process.stdout.write(`${lively ? "\r\u001b[2K" : ""}${green("✓")} ${what}  ${dim(seconds(began))}\n`);
		return value;
	} catch (error) {
		clearInterval(clock);
		process.stdout.write(`${lively ? "\r\u001b[2K" : ""}${red("✗")} ${what}  ${dim(seconds(began))}\n`);
		throw error;
	}
}

/** @param {number} since */
function seconds(since) {
	const passed = (Date.now() - since) / 1000;

	return `${passed < 10 ? passed.toFixed(1) : Math.round(passed)} s`;
}

/** Names of errors whose message is all that has to be said. */
export const foreseen = new Set(["Refusal", "SettingsError", "SecretsError", "MigrationError"]);

/** Ends the process with words. A stack only where nobody foresaw the error.
 * @param {unknown} error */
export function failed(error) {
	const words = error instanceof Error ? (foreseen.has(error.name) ? error.message : error.stack) : String(error);
	console.error(`\n${words}\n`);
	process.exit(1);
}
