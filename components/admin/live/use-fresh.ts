import { useRouter } from "next/navigation";
import { useEffect } from "react";

const pause = 20_000;

/** Shows what colleagues did meanwhile, while somebody looks. */
export function useFresh(): void {
	const router = useRouter();
	useEffect(() => {
		const timer = setInterval(() => {
			if (!document.hidden && navigator.onLine) router.refresh();
		}, pause);
		return () => clearInterval(timer);
	}, [router]);
}
