const domain = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;
const variable = /^([a-z]+)\s*=(.*)$/i;
const domainVariables = new Set(["SUBDOMAIN", "OWNERDOMAIN", "MANAGERDOMAIN", "INVENTORYPARTNERDOMAIN"]);
const accountId = /^[^\s,;#]+$/;

/** What is wrong with a text as ads.txt (IAB Tech Lab, 1.1), by its first line that cannot be read; null for one that can. */
export function adsTxtFault(text: string): string | null {
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const why = lineFault(line);
		if (why !== null) return `Line ${index + 1}, “${line.trim().slice(0, 80)}”, cannot be read: ${why}`;
	}

	return null;
}

/** What stands after # is a comment; what stands after ; is for extensions. */
function lineFault(line: string): string | null {
	const said = line.replace(/#.*/, "").replace(/;.*/, "").trim();
	if (said === "") return null;
	const [, name, value = ""] = variable.exec(said) ?? [];

	return name === undefined ? recordFault(said) : variableFault(name.toUpperCase(), value.trim());
}

function recordFault(record: string): string | null {
	const fields = record.split(",").map((field) => field.trim());
	const [system = "", account = "", relation = ""] = fields;
	if (fields.length < 3 || fields.length > 4)
		return "it needs a domain, an account number and DIRECT or RESELLER, with commas between, such as ads.example.com, 1234, DIRECT.";
	if (!domain.test(system)) return `“${system}” is not a domain such as ads.example.com.`;
	if (!accountId.test(account)) return "the account number is missing or has a space in it.";
	if (!/^(?:direct|reseller)$/i.test(relation)) return `write DIRECT or RESELLER, not “${relation}”.`;

	return fields[3] === undefined || accountId.test(fields[3])
		? null
		: "the last field is the seller’s certification number, without spaces.";
}

function variableFault(name: string, value: string): string | null {
	if (name === "CONTACT") return value === "" ? "CONTACT= needs an address, such as CONTACT=ads@example.com." : null;
	if (!domainVariables.has(name)) return `${name} is not a variable of ads.txt. Use ${["CONTACT", ...domainVariables].join(", ")}.`;
	const [named = "", country] = value.split(",").map((part) => part.trim());
	const mayHaveCountry = name === "MANAGERDOMAIN" && country !== undefined && /^[a-z]{2}$/i.test(country);

	return domain.test(named) && (country === undefined || mayHaveCountry) ? null : `${name}= needs a domain, such as ${name}=example.com.`;
}
