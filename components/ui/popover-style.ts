/** How a small window looks that opens beside what it belongs to. */
export const popoverStyle = "rounded-lg border border-edge bg-raised text-ink shadow-float";
