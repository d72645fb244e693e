export function LeadPhoto() {
	return null;
}
