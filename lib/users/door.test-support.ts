import { parseSync } from "oxc-parser";

type Node = { type: string; start: number } & Record<string, unknown>;

/** What a file lets people in by: a page's component, a route's methods, an action file's functions. */
export type DoorKind = "page" | "route" | "actions";

/** Whether a source is a file of server actions. */
export function isActionFile(source: string): boolean {
	return source.includes("use server") && directives(parse(source)).includes("use server");
}

/** The doors of a file that do not begin by asking who is there: the first thing each calls must be `await requireActor(…)`, or what the third says. */
export function unguardedDoors(source: string, kind: DoorKind, guard = "requireActor"): string[] {
	const program = parse(source);

	return doors(program, kind)
		.filter(({ body }) => body === null || firstCall(body) !== `await ${guard}`)
		.map(({ name }) => name);
}

type Door = { name: string; body: Node | null };

function doors(program: Node[], kind: DoorKind): Door[] {
	return program.flatMap((statement): Door[] => {
		if (statement.exportKind === "type") return [];
		if (statement.type === "ExportDefaultDeclaration")
			return kind === "route" ? [] : [{ name: "default", body: bodyOf(statement.declaration, program) }];
		if (statement.type === "ExportAllDeclaration") return [{ name: "export *", body: null }];
		if (statement.type !== "ExportNamedDeclaration") return [];

		return named(statement, program).filter(
			({ name }) => kind === "actions" || (kind === "route" && /^(GET|POST|PUT|PATCH|DELETE)$/.test(name)),
		);
	});
}

function named(statement: Node, program: Node[]): Door[] {
	const declaration = statement.declaration as Node | null;
	if (declaration?.type === "FunctionDeclaration") return [{ name: nameOf(declaration.id), body: bodyOf(declaration, program) }];
	if (declaration?.type === "VariableDeclaration") {
		return (declaration.declarations as Node[]).map(({ id, init }) => ({ name: nameOf(id), body: bodyOf(init, program) }));
	}

	return ((statement.specifiers ?? []) as Node[]).map(({ local, exported }) => ({
		name: nameOf(exported),
		body: statement.source ? null : bodyOf(local, program),
	}));
}

function bodyOf(value: unknown, program: Node[]): Node | null {
	if (!isNode(value)) return null;
	if (value.type === "Identifier") {
		const found = program.find((statement) => statement.type === "FunctionDeclaration" && nameOf(statement.id) === nameOf(value));
		return found ? (found.body as Node) : null;
	}

	return /Function/.test(value.type) && isNode(value.body) ? value.body : null;
}

const branches = /^(If|Switch|Try|For|ForIn|ForOf|While|DoWhile|Return|Throw)Statement$|^(Conditional|Logical)Expression$/;

// In the order of evaluation: arguments before the call they are given to. Work that only sometimes happens guards nothing.
function firstCall(node: Node, isAwaited = false): string | null {
	if (branches.test(node.type)) return "a branch";
	if (/Function/.test(node.type)) return null;
	for (const child of children(node)) {
		const found = firstCall(child, node.type === "AwaitExpression");
		if (found !== null) return found;
	}

	return node.type === "CallExpression" ? `${isAwaited ? "await " : ""}${nameOf(node.callee)}` : null;
}

function children(node: Node): Node[] {
	return Object.values(node)
		.flat()
		.filter(isNode)
		.sort((one, other) => one.start - other.start);
}

function parse(source: string): Node[] {
	// A cast in angle brackets is an element to the one, an element a cast to the other.
	const asElements = parseSync("door.tsx", source);
	const { program, errors } = asElements.errors.length === 0 ? asElements : parseSync("door.ts", source);
	if (errors.length > 0) throw new Error(errors[0]?.message);

	return program.body as unknown as Node[];
}

function directives(program: Node[]): string[] {
	return program.map((statement) => statement.directive).filter((directive) => typeof directive === "string");
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function nameOf(value: unknown): string {
	return isNode(value) && typeof value.name === "string" ? value.name : "?";
}
