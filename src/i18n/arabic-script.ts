import type { LanguageDescriptor } from './descriptor.ts';

/** What Arabic and Persian share. */
export const ARABIC_SCRIPT = {
  direction: 'rtl',
  faces: {
    family: 'Amiri',
    files: [
      '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
      '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
    ],
    screen:
      '"IBM Plex Sans Arabic","Vazirmatn","Noto Sans Arabic","Segoe UI",Tahoma,"Geeza Pro","DejaVu Sans",system-ui,sans-serif',
  },
} as const satisfies Partial<LanguageDescriptor>;
