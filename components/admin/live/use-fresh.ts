import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isSameBuild } from "#components/ui/outdated.ts";

const pause = 20_000;

/** Shows what colleagues did meanwhile, while somebody looks. After a deploy a refresh would reload the page under who types: it says so instead. */
export function useFresh(): void {
	const router = useRouter();
	useEffect(() => {
		const timer = setInterval(() => {
			if (document.hidden || !navigator.onLine) return;
			void isSameBuild().then((isSame) => isSame && router.refresh());
		}, pause);
		return () => clearInterval(timer);
	}, [router]);
}
