"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { sayAgain } from "./early.ts";
import { OutdatedNotice } from "./outdated-notice.tsx";
import { Toasts } from "./toast.tsx";

/** What the kit needs around it: a language that server and browser agree on, links without reloading, and a place for toasts. */
export function Providers({ locale, children }: { locale: string; children: React.ReactNode }) {
	const router = useRouter();
	// Until here the page can be read and its forms be sent, but no button answers: admin.css shows it.
	useEffect(() => {
		document.documentElement.setAttribute("data-answers", "");
		sayAgain();
	}, []);

	return (
		<I18nProvider locale={locale}>
			<RouterProvider navigate={router.push}>
				{children}
				<Toasts />
				<OutdatedNotice />
			</RouterProvider>
		</I18nProvider>
	);
}
