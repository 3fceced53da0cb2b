<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source> to </source>
        <comment>between two dates</comment>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation> do </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n skan</numerusform>
            <numerusform>%n skany</numerusform>
            <numerusform>%n skanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) (was|were) saved; still to be sent: {waiting}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Uratowano %n skan; do wysłania: {waiting}.</numerusform>
            <numerusform>Uratowano %n skany; do wysłania: {waiting}.</numerusform>
            <numerusform>Uratowano %n skanów; do wysłania: {waiting}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>Co najmniej %n znak</numerusform>
            <numerusform>Co najmniej %n znaki</numerusform>
            <numerusform>Co najmniej %n znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>codes</comment>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n różny</numerusform>
            <numerusform>%n różne</numerusform>
            <numerusform>%n różnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>
            <numerusform>Wpisano %n cyfrę</numerusform>
            <numerusform>Wpisano %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo file(s) (belongs|belong) to no saved photo. Look in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n plik zdjęcia nie należy do żadnego zapisanego zdjęcia. Zajrzyj do {folder}.</numerusform>
            <numerusform>%n pliki zdjęć nie należą do żadnego zapisanego zdjęcia. Zajrzyj do {folder}.</numerusform>
            <numerusform>%n plików zdjęć nie należy do żadnego zapisanego zdjęcia. Zajrzyj do {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>
            <numerusform>%n zdjęcie</numerusform>
            <numerusform>%n zdjęcia</numerusform>
            <numerusform>%n zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (was|were) saved.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Uratowano %n zdjęcie.</numerusform>
            <numerusform>Uratowano %n zdjęcia.</numerusform>
            <numerusform>Uratowano %n zdjęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>%n propozycja</numerusform>
            <numerusform>%n propozycje</numerusform>
            <numerusform>%n propozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of the server (waits|wait) for your decision</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n propozycja serwera czeka na Twoją decyzję</numerusform>
            <numerusform>%n propozycje serwera czekają na Twoją decyzję</numerusform>
            <numerusform>%n propozycji serwera czeka na Twoją decyzję</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) not counted</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n powtórka niepoliczona</numerusform>
            <numerusform>%n powtórki niepoliczone</numerusform>
            <numerusform>%n powtórek niepoliczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (is|are) handed over.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>Przekazano %n sesję.</numerusform>
            <numerusform>Przekazano %n sesje.</numerusform>
            <numerusform>Przekazano %n sesji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (needs|need) you before sending.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n sesja wymaga człowieka przed wysłaniem.</numerusform>
            <numerusform>%n sesje wymagają człowieka przed wysłaniem.</numerusform>
            <numerusform>%n sesji wymaga człowieka przed wysłaniem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>({ai}) does not end where it should; a separator is missing, or it is too long</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) nie kończy się tam, gdzie powinno; brak separatora lub za długie</translation>
    </message>
    <message>
        <source>({ai}) does not hold what belongs there</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) nie zawiera tego, co powinno</translation>
    </message>
    <message>
        <source>({ai}) holds characters that GS1 does not know</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) zawiera znaki, których GS1 nie zna</translation>
    </message>
    <message>
        <source>({ai}) is empty</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) jest puste</translation>
    </message>
    <message>
        <source>({ai}) stands there twice with different values</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) występuje dwa razy z różnymi wartościami</translation>
    </message>
    <message>
        <source>1 to 80 characters</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Od 1 do 80 znaków</translation>
    </message>
    <message>
        <source>4 to 8 digits. They keep visitors out of set-up.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Od 4 do 8 cyfr. Chronią ustawienia przed osobami z zewnątrz.</translation>
    </message>
    <message>
        <source>A gun that types</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Czytnik, który pisze</translation>
    </message>
    <message>
        <source>A key is set</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Klucz jest ustawiony</translation>
    </message>
    <message>
        <source>A key of {name} is down. It is taken when the key is let go.</source>
        <extracomment>hardware/evdev_gun.py</extracomment>
        <translation>Klawisz urządzenia {name} jest wciśnięty. Skaner zostanie przejęty po puszczeniu klawisza.</translation>
    </message>
    <message>
        <source>A network proxy wants a sign-in</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer proxy wymaga zalogowania</translation>
    </message>
    <message>
        <source>A new key</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>A newer kiosk program made it. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Utworzył go nowszy program. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>A photo waits for your answer. Save it anyway or retake it.</source>
        <extracomment>kiosk/core/photo_shot.py</extracomment>
        <translation>Zdjęcie czeka na odpowiedź. Zapisz je mimo to albo powtórz.</translation>
    </message>
    <message>
        <source>A session cookie needs it: organization = in kiosk.toml, or KIOSK_ORGANIZATION.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Wymaga tego ciasteczko sesji: organization = w kiosk.toml lub KIOSK_ORGANIZATION.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>klucz API</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Przyjmij wszystko</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Accepted elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Przyjęte gdzie indziej</translation>
    </message>
    <message>
        <source>Accepted, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Przyjęte, wysłane</translation>
    </message>
    <message>
        <source>Add digit {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Dodaj cyfrę {digit}</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>All finished sessions are sent.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Wszystkie zakończone sesje są wysłane.</translation>
    </message>
    <message>
        <source>All five must match.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Wszystkie pięć musi się zgadzać.</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Wszystko wysłane</translation>
    </message>
    <message>
        <source>All sent between {earliest} and {latest} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Wszystko wysłane między {earliest} a {latest} ({why}).</translation>
    </message>
    <message>
        <source>All sent by {when} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Wszystko wysłane do {when} ({why}).</translation>
    </message>
    <message>
        <source>All sent {when} at the earliest ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Wszystko wysłane najwcześniej o {when} ({why}).</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Wszystkie sesje</translation>
    </message>
    <message>
        <source>Already scanned</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Już zeskanowane</translation>
    </message>
    <message>
        <source>Already scanned: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Już zeskanowano: {code}</translation>
    </message>
    <message>
        <source>Already scanned: {code}. Scan it again to count it.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Już zeskanowano: {code}. Zeskanuj jeszcze raz, aby policzyć.</translation>
    </message>
    <message>
        <source>Already taken</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Już odczytane</translation>
    </message>
    <message>
        <source>Another program holds {path}. Close it and do this again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Inny program zajmuje {path}. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it; the picture comes back by itself.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Inny program używa kamery. Zamknij go; obraz wróci sam.</translation>
    </message>
    <message>
        <source>Another program uses the scanner gun ({name}): end it, the gun then comes back by itself. ModemManager is known to do so.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Inny program używa skanera ({name}): zamknij go, a skaner wróci sam. Często robi to ModemManager.</translation>
    </message>
    <message>
        <source>Answers, and takes the {way}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Odpowiada i przyjmuje: {way}.</translation>
    </message>
    <message>
        <source>Answers, but not as the Scanner API should: {why}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Odpowiada, ale nie tak, jak powinno Scanner API: {why}.</translation>
    </message>
    <message>
        <source>As it is printed.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Tak jak wydrukowano.</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Jak na wydruku</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Pytam serwer …</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Minimum</translation>
    </message>
    <message numerus="yes">
        <source>At least %n could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Co najmniej %n nie dał się odczytać.</numerusform>
            <numerusform>Co najmniej %n nie dały się odczytać.</numerusform>
            <numerusform>Co najmniej %n nie dało się odczytać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n photo(s) could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Co najmniej %n zdjęcie nie dało się odczytać.</numerusform>
            <numerusform>Co najmniej %n zdjęcia nie dały się odczytać.</numerusform>
            <numerusform>Co najmniej %n zdjęć nie dało się odczytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Maksimum</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Tył</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”), or set the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Partia i numer seryjny zlewają się w kodach GS1; żaden program ich nie rozdzieli. Włącz „send GS” (albo „control characters”, „function code mapping”) lub ustaw skaner na USB-COM.</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Partia i numer seryjny zlewają się w kodach GS1; żaden program ich nie rozdzieli. Włącz „send GS” (albo „control characters”, „function code mapping”).</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>W trakcie wysyłania</translation>
    </message>
    <message>
        <source>Best before</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Najlepiej przed</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Można lepiej</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Spód</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera off or on again</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Wyłącz lub włącz kamerę</translation>
    </message>
    <message>
        <source>Camera on</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Kamera włączona</translation>
    </message>
    <message>
        <source>Camera paused</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Kamera wstrzymana</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Obraz z kamery</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>Nie można wysłać</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Nie może się uruchomić</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Wielka litera</translation>
    </message>
    <message>
        <source>Capital letters until touched again</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Wielkie litery do ponownego dotknięcia</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Caps Lock jest włączony</translation>
    </message>
    <message>
        <source>Caps Lock is on, letters arrive in the wrong case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Caps Lock jest włączony, wielkość liter jest błędna</translation>
    </message>
    <message>
        <source>Captures are saved and sent later.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Skany są zapisywane i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>Captures of this session</source>
        <extracomment>kiosk/widgets/capture_list.py</extracomment>
        <translation>Skany tej sesji</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change last digit to {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Zmień ostatnią cyfrę na {digit}</translation>
    </message>
    <message>
        <source>Change the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Zmień ustawienia skanera</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Zmieniony</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Brakuje znaków</translation>
    </message>
    <message>
        <source>Characters as the computer gives them</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Znaki tak, jak podaje je komputer</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Sprawdź wszystko</translation>
    </message>
    <message>
        <source>Check the time service.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Sprawdź usługę czasu.</translation>
    </message>
    <message>
        <source>Checking with the server</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Sprawdzam na serwerze</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Wybierz język.</translation>
    </message>
    <message>
        <source>Chooses the next kind of photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Wybiera następny rodzaj zdjęcia</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Zamknij kiosk</translation>
    </message>
    <message>
        <source>Code seen: {code}</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Widziany kod: {code}</translation>
    </message>
    <message>
        <source>Codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Kody</translation>
    </message>
    <message>
        <source>Codes of this session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Kody tej sesji</translation>
    </message>
    <message>
        <source>Command not done</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Polecenie niewykonane</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Continue {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>Kontynuuj: {session}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Poprawiono</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Sztuk</translation>
    </message>
    <message>
        <source>Count it</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Policz</translation>
    </message>
    <message>
        <source>Customer part</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Nr części klienta</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Uszkodzenie</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Rozstrzygnięte</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>Usuń ostatni znak</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Demonstracja</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Disk full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Dysk pełny</translation>
    </message>
    <message>
        <source>Disk low</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Mało miejsca</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Dysk prawie pełny</translation>
    </message>
    <message>
        <source>Do these words stand on the sheet?</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Czy te słowa są na kartce?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Done by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Przetworzone przez serwer</translation>
    </message>
    <message>
        <source>Drawn bank card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Narysowana karta bankowa</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Płatne do</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>a session without captures</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Pusta</translation>
    </message>
    <message>
        <source>Every session is sent or handed over already.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Wszystkie sesje są już wysłane lub przekazane.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Skoroszyt Excel</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Finish session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Zakończ sesję</translation>
    </message>
    <message>
        <source>Finish {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>Zakończ {session}</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Zakończona</translation>
    </message>
    <message>
        <source>Finished sessions are sent by themselves.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Zakończone sesje wysyłają się same.</translation>
    </message>
    <message>
        <source>Fits the keys to gloved fingers.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Dopasowuje klawisze do palców w rękawicach.</translation>
    </message>
    <message>
        <source>For the next scan</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Dla następnego skanu</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>francuska</translation>
    </message>
    <message>
        <source>From the last backup: {count}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Z ostatniej kopii: {count}.</translation>
    </message>
    <message>
        <source>From the next session on. This one stays as it was begun.</source>
        <extracomment>kiosk/desks/start.py</extracomment>
        <translation>Od następnej sesji. Ta pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>From then on only this sender is trusted.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Odtąd ufamy tylko temu nadawcy.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Przód</translation>
    </message>
    <message>
        <source>GS (the separator of GS1-128)</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS (separator GS1-128)</translation>
    </message>
    <message>
        <source>GS in a Data Matrix</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS w Data Matrix</translation>
    </message>
    <message>
        <source>GS1 codes are switched off in the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kody GS1 są wyłączone w skanerze</translation>
    </message>
    <message>
        <source>GS1 codes with a separator cannot be read. Let the gun send GS as Ctrl+] (“control characters”), as one sign such as |, or set it to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kodów GS1 z separatorem nie można odczytać. Ustaw skaner, aby wysyłał GS jako Ctrl+] („control characters”), jako jeden znak, np. |, albo ustaw USB-COM.</translation>
    </message>
    <message>
        <source>GTIN</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>niemiecka</translation>
    </message>
    <message>
        <source>Give it with KIOSK_API_KEY, api_key_file = in kiosk.toml, or a systemd credential.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Podaj go przez KIOSK_API_KEY, api_key_file = w kiosk.toml lub poświadczenie systemd.</translation>
    </message>
    <message>
        <source>Gives a picture of {width}x{height}.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Daje obraz {width}x{height}.</translation>
    </message>
    <message>
        <source>Gun</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Gun in use</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Skaner zajęty</translation>
    </message>
    <message>
        <source>Gun missing</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Brak skanera</translation>
    </message>
    <message>
        <source>Gun not allowed</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Skaner bez uprawnień</translation>
    </message>
    <message>
        <source>Gun test page</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Strona testowa</translation>
    </message>
    <message>
        <source>Handed over to another kiosk</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Przekazana do innego kiosku</translation>
    </message>
    <message>
        <source>Hands-free: off</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Bez dotyku: wył.</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Bez dotyku: wł.</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>captures on this kiosk</comment>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Here the kiosk cannot see Caps Lock. Switch it off at the keyboard, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Tutaj kiosk nie widzi Caps Locka. Wyłącz go na klawiaturze i powtórz test.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Ukryj wpisany tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Nie ruszaj</translation>
    </message>
    <message>
        <source>Hold still: this code is not clear yet</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Nie ruszaj: ten kod nie jest jeszcze wyraźny</translation>
    </message>
    <message>
        <source>Hold the code inside the frame</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Ustaw kod w ramce</translation>
    </message>
    <message>
        <source>Import it at one other kiosk only: kiosk import.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Wczytaj tylko w jednym innym kiosku: kiosk import.</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>In-store number {gtin}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Numer wewnętrzny {gtin}</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Składniki</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Skład</translation>
    </message>
    <message>
        <source>Is anybody there?</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Czy ktoś tu jest?</translation>
    </message>
    <message>
        <source>It begins unlike the keys that are known (csb_, csu_); the server decides.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Zaczyna się inaczej niż znane klucze (csb_, csu_); decyduje serwer.</translation>
    </message>
    <message>
        <source>It can no longer be changed.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Tego nie można już zmienić.</translation>
    </message>
    <message>
        <source>It expired on {day}. Nothing was changed. Ask for a new sheet.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Wygasł {day}. Nic nie zmieniono. Poproś o nową kartkę.</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Pasuje</translation>
    </message>
    <message>
        <source>It has a fault of its own. Call your IT person.</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Ma własną usterkę. Wezwij informatyka.</translation>
    </message>
    <message>
        <source>It holds characters that none can have. Copy it again.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Zawiera niedozwolone znaki. Skopiuj jeszcze raz.</translation>
    </message>
    <message>
        <source>It is a publishable key (cpk_), made for web pages. Scanning needs a key that begins with csb_ or csu_; ask whoever manages the organisation&apos;s keys.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>To klucz publiczny (cpk_) do stron internetowych. Do skanowania potrzebny jest klucz zaczynający się od csb_ lub csu_; zapytaj osobę zarządzającą kluczami organizacji.</translation>
    </message>
    <message>
        <source>It is another one than before: {value}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>To inna niż wcześniej: {value}.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part was read. Scan it again. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Jest uszkodzony lub odczytany częściowo. Zeskanuj ponownie. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>It is empty. Copy it again, whole, from where it was made.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Jest pusty. Skopiuj go jeszcze raz, w całości, stamtąd, gdzie powstał.</translation>
    </message>
    <message>
        <source>It is for the kiosks of “{fleet}”, not for this one. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Jest dla kiosków „{fleet}”, nie dla tego. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Jest w folderze {folder}.</translation>
    </message>
    <message>
        <source>It is in the session again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Jest znów w sesji.</translation>
    </message>
    <message>
        <source>It is not set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Nie ustawia go sieć.</translation>
    </message>
    <message>
        <source>It marks a GS1 code as {sign}. Switch on “GS1-128” (“UCC/EAN-128”) and “GS1 Data Matrix”.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Oznacza kod GS1 jako {sign}. Włącz „GS1-128” („UCC/EAN-128”) i „GS1 Data Matrix”.</translation>
    </message>
    <message>
        <source>It opens but gives no picture. Check its plug, or that no program uses it.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Otwiera się, ale nie daje obrazu. Sprawdź wtyczkę i czy nie używa jej inny program.</translation>
    </message>
    <message>
        <source>It reads wrong</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Źle czyta</translation>
    </message>
    <message>
        <source>It sees black. Is the cover open, is there light?</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Widzi czerń. Czy osłona jest otwarta, czy jest światło?</translation>
    </message>
    <message>
        <source>It sends {shown}: the maker&apos;s own code marks, which the kiosk cannot take off safely. Switch “code ID” to AIM, or off, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Wysyła {shown}: własne znaczniki producenta, których kiosk nie może bezpiecznie usunąć. Ustaw „code ID” na AIM albo wyłącz, potem powtórz test.</translation>
    </message>
    <message>
        <source>It sets {name}, which no code may set on this kiosk. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Ustawia {name}, czego tu żaden kod nie może. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>It shows now: {type}</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Teraz pokazuje: {type}</translation>
    </message>
    <message>
        <source>It types too fast for this computer. Set its “inter-character delay” to 5 ms, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Pisze za szybko dla tego komputera. Ustaw „inter-character delay” na 5 ms albo skaner na USB-COM.</translation>
    </message>
    <message>
        <source>It was found again at another place: {name}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Znaleziono w innym miejscu: {name}.</translation>
    </message>
    <message>
        <source>It was found right since the machine was started.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Od uruchomienia maszyny okazał się dobry.</translation>
    </message>
    <message>
        <source>It was never set: it shows {day}.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Nigdy nie był ustawiony: pokazuje {day}.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} ahead.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Był dobry, potem ktoś przestawił go o {length} do przodu.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} behind.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Był dobry, potem ktoś przestawił go o {length} do tyłu.</translation>
    </message>
    <message>
        <source>It was set several times, though it says that it is right.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Był kilka razy przestawiany, choć twierdzi, że jest dobry.</translation>
    </message>
    <message>
        <source>It was undone already, or its session is finished. Nothing was changed.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Już cofnięto albo sesja jest zakończona. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>It was used here already, or a newer one was. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Użyto go tu już albo użyto nowszego. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>It will not be sent. Undo puts it back.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Nie zostanie wysłane. Cofnij to przywraca.</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Its end is missing or changed. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Brakuje jego końca lub jest zmieniony. Skopiuj jeszcze raz, w całości.</translation>
    </message>
    <message>
        <source>Its file is damaged. Your IT person sets a new one with: kiosk set-pin. Scanning goes on.</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>Jego plik jest uszkodzony. Informatyk ustawi nowy: kiosk set-pin. Skanowanie działa dalej.</translation>
    </message>
    <message>
        <source>Its number may change; write: camera = {name}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Jej numer może się zmienić; wpisz: camera = {name}.</translation>
    </message>
    <message>
        <source>Its session is finished. Nothing was changed; open it again first.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Jego sesja jest zakończona. Niczego nie zmieniono; najpierw otwórz ją ponownie.</translation>
    </message>
    <message>
        <source>Just saved: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Właśnie zapisano: {code}</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Key {char}</source>
        <extracomment>kiosk/widgets/button.py</extracomment>
        <translation>Klawisz {char}</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Układ klawiatury</translation>
    </message>
    <message>
        <source>Keyboard layout, Caps Lock</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Układ klawiatury, Caps Lock</translation>
    </message>
    <message>
        <source>Keys by their place, as a {country} keyboard</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Klawisze według miejsca, klawiatura {country}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Większa</translation>
    </message>
    <message>
        <source>Leave the stick plugged in.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Nie wyjmuj pendrive’a.</translation>
    </message>
    <message>
        <source>Leave this page first.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Najpierw opuść tę stronę.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Lewa</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Światło</translation>
    </message>
    <message>
        <source>Light off</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Wyłącz światło</translation>
    </message>
    <message>
        <source>Light on</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Włącz światło</translation>
    </message>
    <message>
        <source>Light on or off, where the camera has one</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Włącza lub wyłącza światło, jeśli kamera je ma</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Sprawdzam …</translation>
    </message>
    <message>
        <source>Looks like GS1 but cannot be read: {why}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Wygląda na GS1, ale nie można odczytać: {why}</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Produkcja</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Zmierz ekran</translation>
    </message>
    <message>
        <source>Measured.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Zmierzono.</translation>
    </message>
    <message>
        <source>Mistyped: copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Błędnie wpisany: skopiuj jeszcze raz, w całości.</translation>
    </message>
    <message>
        <source>More than {count} proposals of the server wait</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Czeka ponad {count} propozycji serwera</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Później</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Przeniesiono</translation>
    </message>
    <message numerus="yes">
        <source>NOT saved yet: %n code(s). Saved once it starts; if switched off before, scan again.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>
            <numerusform>Jeszcze NIE zapisano: %n kod. Zapis po starcie; po wyłączeniu zeskanuj go ponownie.</numerusform>
            <numerusform>Jeszcze NIE zapisano: %n kody. Zapis po starcie; po wyłączeniu zeskanuj je ponownie.</numerusform>
            <numerusform>Jeszcze NIE zapisano: %n kodów. Zapis po starcie; po wyłączeniu zeskanuj je ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name it with --server URL, KIOSK_SERVER, or server = in kiosk.toml. Scans are saved anyway.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Podaj go przez --server URL, KIOSK_SERVER lub server = w kiosk.toml. Skany i tak są zapisywane.</translation>
    </message>
    <message>
        <source>Name one with --camera.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Podaj ją przez --camera.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Needs you: {needs_person}</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Do sprawdzenia: {needs_person}</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Następne zdjęcie</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Następna propozycja</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Następna próba o {time}.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No API key is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Brak klucza API</translation>
    </message>
    <message>
        <source>No USB stick is found. Plug one in, then look again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Nie znaleziono pendrive’a. Podłącz go i szukaj ponownie.</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Brak kamery</translation>
    </message>
    <message>
        <source>No camera is set.</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Nie ustawiono kamery.</translation>
    </message>
    <message>
        <source>No camera is set. Use a scanner gun, or type.</source>
        <extracomment>kiosk/desks/senses.py</extracomment>
        <translation>Nie ustawiono kamery. Użyj skanera lub wpisz ręcznie.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Jeszcze brak kodu</translation>
    </message>
    <message>
        <source>No demo pictures</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>Brak obrazów demonstracyjnych</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Brak klucza</translation>
    </message>
    <message>
        <source>No organisation is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Nie ustawiono organizacji</translation>
    </message>
    <message>
        <source>No photo was taken</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>Nie zrobiono zdjęcia</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Brak obrazu z kamery</translation>
    </message>
    <message>
        <source>No picture from the network camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Brak obrazu z kamery sieciowej</translation>
    </message>
    <message>
        <source>No picture now. Scanner guns and typing work.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Teraz brak obrazu. Skanery i wpisywanie działają.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Brak obrazów</translation>
    </message>
    <message>
        <source>No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Brak odtwarzacza (aplay, paplay, pw-play): kiosk jest niemy. Zainstaluj alsa-utils.</translation>
    </message>
    <message>
        <source>No proposals</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Brak propozycji</translation>
    </message>
    <message>
        <source>No server is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Nie ustawiono serwera</translation>
    </message>
    <message>
        <source>No session of photos is open.</source>
        <extracomment>kiosk/desks/photo_commands.py</extracomment>
        <translation>Żadna sesja zdjęć nie jest otwarta.</translation>
    </message>
    <message>
        <source>No session with scans is open.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Nie ma otwartej sesji ze skanami.</translation>
    </message>
    <message>
        <source>No such camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Nie ma takiej kamery</translation>
    </message>
    <message>
        <source>No whole code</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kod niepełny</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Nobody can say when all is sent: the server refuses the key.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Nie wiadomo, kiedy wszystko zostanie wysłane: serwer odrzuca klucz.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}. Check cable, Wi-Fi and the address of the server.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Nikt nie zna nazwy {host}. Sprawdź kabel, Wi-Fi i adres serwera.</translation>
    </message>
    <message>
        <source>Nobody knows whether the accepted values were written: the answer was lost. Look on the server, then write them again or leave them.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Nikt nie wie, czy przyjęte wartości zostały zapisane: odpowiedź zginęła. Sprawdź na serwerze, a potem zapisz je ponownie albo zostaw.</translation>
    </message>
    <message>
        <source>None is known to be missing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>O ile wiadomo, nie brakuje żadnego.</translation>
    </message>
    <message>
        <source>None is set: practice mode. Name it with --server or KIOSK_SERVER.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Brak: tryb ćwiczeń. Podaj go przez --server lub KIOSK_SERVER.</translation>
    </message>
    <message>
        <source>None is set; scanner guns and typing work.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Brak; skanery i wpisywanie działają.</translation>
    </message>
    <message>
        <source>None of the test codes. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>To nie jest kod testowy. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>To nie kamera</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>To nie obraz</translation>
    </message>
    <message>
        <source>Not a video</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>To nie wideo</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nie zaczęto</translation>
    </message>
    <message>
        <source>Not changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Nie zmieniono</translation>
    </message>
    <message>
        <source>Not counted again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Nie policzono ponownie</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Nie z arkusza</translation>
    </message>
    <message>
        <source>Not plugged in: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Niepodłączony: {name}</translation>
    </message>
    <message>
        <source>Not safe</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Nie wolno</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nie przyjęto</translation>
    </message>
    <message>
        <source>Not tested: {codes}.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Nie sprawdzono: {codes}.</translation>
    </message>
    <message>
        <source>Not the same. Begin again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Nie to samo. Zacznij od nowa.</translation>
    </message>
    <message>
        <source>Not today: the day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Dziś nie: limit dzienny wyczerpany. Wszystko wysłane najwcześniej o {when}.</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. Make the folder writable.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>W {path} nie można nic zapisać. Nadaj folderowi prawo zapisu.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Nic jeszcze nie zeskanowano.</translation>
    </message>
    <message>
        <source>Nothing is lost: scans keep their order, their times are marked unsure and put right when the clock is.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Nic nie przepadło: skany zachowują kolejność, a ich czasy są oznaczone jako niepewne i zostaną poprawione, gdy zegar będzie dobry.</translation>
    </message>
    <message>
        <source>Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Nic nie przepadło; wznowi się samo.</translation>
    </message>
    <message>
        <source>Nothing tells whether it is set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Nie wiadomo, czy ustawia go sieć.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Nic nie czeka na decyzję.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Nic nie zapisano</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>token OAuth</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>On this kiosk</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Na tym kiosku</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Jeden mniej</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Jeden więcej</translation>
    </message>
    <message>
        <source>Only who knows the PIN can open set-up.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Tylko kto zna PIN, otworzy ustawienia.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a session that is open</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Otwarta</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Operator: {name}</translation>
    </message>
    <message>
        <source>Or test it in the kiosk&apos;s window, if you did not: there keys are read by their place.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Albo sprawdź w oknie kiosku, jeśli jeszcze nie: tam klawisze są czytane według miejsca.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Order as before</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Kolejność jak wcześniej</translation>
    </message>
    <message>
        <source>Ordinary codes hold it too, so the kiosk cannot put GS back. Let the gun send GS itself, or | for it.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Zwykłe kody też go mają, więc kiosk nie przywróci GS. Ustaw skaner, by wysyłał sam GS albo znak |.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>TRENING</translation>
    </message>
    <message>
        <source>PRACTICE: nothing goes to a real server.</source>
        <extracomment>kiosk/widgets/practice.py</extracomment>
        <translation>TRENING: nic nie trafia na prawdziwy serwer.</translation>
    </message>
    <message>
        <source>Packed</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Zapakowano</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Hasło do pliku</translation>
    </message>
    <message>
        <source>Pause the camera</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Wstrzymaj kamerę</translation>
    </message>
    <message>
        <source>Photo {number} of {count}, {percent} %</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>Zdjęcie {number} z {count}, {percent} %</translation>
    </message>
    <message>
        <source>Photo: {type}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Zdjęcie: {type}</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Photos need one: name it in set-up.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Do zdjęć jest potrzebna: podaj ją w konfiguracji.</translation>
    </message>
    <message>
        <source>Photos of this session</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Zdjęcia tej sesji</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Played with {player}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Odtwarza {player}.</translation>
    </message>
    <message>
        <source>Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Podłączone: {names}. Co wpisać: kiosk cameras.</translation>
    </message>
    <message>
        <source>Practice mode cannot start</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Nie można uruchomić trybu ćwiczeń</translation>
    </message>
    <message>
        <source>Prefix, terminator, check digit</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Prefiks, zakończenie, cyfra kontrolna</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Poprzednia propozycja</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Na wydruku: {text}</translation>
    </message>
    <message>
        <source>Product name</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nazwa produktu</translation>
    </message>
    <message>
        <source>Products cannot be told apart without it. Switch on “transmit check digit” for EAN and UPC.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Bez niej nie da się odróżnić produktów. Włącz „transmit check digit” dla EAN i UPC.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Poprawione</translation>
    </message>
    <message>
        <source>Quantity as before</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Ilość jak wcześniej</translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Zmieniono ilość</translation>
    </message>
    <message>
        <source>Quantity {number}: type another</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Ilość {number}: wpisz inną</translation>
    </message>
    <message>
        <source>Queue: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Kolejka: {words}</translation>
    </message>
    <message>
        <source>Read from the photo</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Odczytano ze zdjęcia</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Recycling</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Recykling</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Odrzucone gdzie indziej</translation>
    </message>
    <message>
        <source>Rejected, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Odrzucone, wysłane</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Results ready</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Wyniki gotowe</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Prawa</translation>
    </message>
    <message>
        <source>SQLite runs with journal {mode} and synchronous {level} in {parent}; a power cut could lose scans. Choose a folder on a local disk with --data.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>SQLite działa z journal {mode} i synchronous {level} w {parent}; przy braku prądu skany mogą przepaść. Wybierz przez --data folder na dysku lokalnym.</translation>
    </message>
    <message>
        <source>SSCC</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>Safe</source>
        <comment>short for: safe to switch off</comment>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Można</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Można wyłączyć</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Zapisz kod</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Saved again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Zapisano ponownie</translation>
    </message>
    <message>
        <source>Saved: {type}</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Zapisano: {type}</translation>
    </message>
    <message>
        <source>Saving, leave it on</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Zapisuję, nie wyłączaj</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Zeskanuj kod</translation>
    </message>
    <message>
        <source>Scan and photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Skanowanie i zdjęcia</translation>
    </message>
    <message>
        <source>Scan code {place} of {count}: {name}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Zeskanuj kod {place} z {count}: {name}</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Zeskanuj ponownie</translation>
    </message>
    <message>
        <source>Scan it later if you like: the order does not matter.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Możesz zeskanować później: kolejność nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Scan kiosk</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Kiosk skanujący</translation>
    </message>
    <message>
        <source>Scan kiosk is starting</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>Kiosk się uruchamia</translation>
    </message>
    <message>
        <source>Scan kiosk: {words}</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>Kiosk skanujący: {words}</translation>
    </message>
    <message>
        <source>Scan or take a photo</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Kod lub zdjęcie</translation>
    </message>
    <message>
        <source>Scan or type the address</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Zeskanuj lub wpisz adres</translation>
    </message>
    <message>
        <source>Scan or type the key</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Zeskanuj lub wpisz klucz</translation>
    </message>
    <message>
        <source>Scan the code now.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Teraz zeskanuj kod.</translation>
    </message>
    <message>
        <source>Scanner gun</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Scanner guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Skanery</translation>
    </message>
    <message>
        <source>Scanning goes on and nothing is lost.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Skanowanie działa dalej i nic nie przepada.</translation>
    </message>
    <message>
        <source>Sell by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Sprzedać do</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Sending had a fault and is tried again. Nothing is lost.</source>
        <extracomment>sync/courier.py</extracomment>
        <translation>Wysyłanie nie powiodło się i jest ponawiane. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Sending this session failed {number} times ({why}). Nothing is lost; send it again later.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Wysłanie tej sesji nie udało się {number} razy ({why}). Nic nie przepadło; wyślij ją później ponownie.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Wysyłanie.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Wysłane do tej pory</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Nr seryjny</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>Set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Ustawiony z sieci.</translation>
    </message>
    <message>
        <source>Set it right again.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Ustaw go znowu dobrze.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Skonfiguruj</translation>
    </message>
    <message>
        <source>Set the keyboard country (“country keyboard type”) of the gun to that of this computer, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ustaw kraj klawiatury („country keyboard type”) skanera tak jak w tym komputerze albo skaner na USB-COM.</translation>
    </message>
    <message>
        <source>Settings code</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Kod ustawień</translation>
    </message>
    <message>
        <source>Settings code: open set-up, then scan it there. Nothing was changed.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Kod ustawień: otwórz konfigurację i zeskanuj go tam. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Several codes: aim at one, or tap it</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Kilka kodów: wyceluj w jeden lub dotknij go</translation>
    </message>
    <message>
        <source>Ship to</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Wysłać do</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Pokaż wpisany tekst</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Skip it if your gun reads lines only.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Pomiń, jeśli skaner czyta tylko kody kreskowe.</translation>
    </message>
    <message>
        <source>Small letters</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Małe litery</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Mniejsza</translation>
    </message>
    <message>
        <source>Smaller picture than set up. Retake it if the print is small.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Mniejsze niż ustawiono. Jeśli druk jest drobny, powtórz zdjęcie.</translation>
    </message>
    <message>
        <source>So slow, it cannot be told from a person. Set its “inter-character delay” to 0, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Tak wolno, że nie da się odróżnić od człowieka. Ustaw „inter-character delay” na 0, potem powtórz test.</translation>
    </message>
    <message>
        <source>Some captures need you: see the list.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Są skany do sprawdzenia: zobacz listę.</translation>
    </message>
    <message>
        <source>Somebody else signed it than this kiosk trusts. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Podpisał go ktoś, komu kiosk nie ufa. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Something other than the Scanner API answered (a Wi-Fi sign-in page?)</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Odpowiedziało coś innego niż Scanner API (strona logowania Wi-Fi?)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Powiedz informatykowi: dysk może się psuć.</translation>
    </message>
    <message>
        <source>The camera read it</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Odczytała to kamera</translation>
    </message>
    <message>
        <source>The damaged file lies untouched in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Uszkodzony plik leży nietknięty w {folder}.</translation>
    </message>
    <message>
        <source>The data file was damaged</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Plik danych był uszkodzony</translation>
    </message>
    <message>
        <source>The file of this photo cannot be read ({why}). Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Pliku tego zdjęcia nie można odczytać ({why}). Powtórz je albo odłóż.</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Plik tego zdjęcia jest uszkodzony. Powtórz je albo odłóż.</translation>
    </message>
    <message>
        <source>The file of this photo is gone. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Pliku tego zdjęcia już nie ma. Powtórz je albo odłóż.</translation>
    </message>
    <message>
        <source>They are not sent. They stay saved here.</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Nie zostaną wysłane. Pozostaną tu zapisane.</translation>
    </message>
    <message>
        <source>They stay here until they are sent.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Pozostają tu do wysłania.</translation>
    </message>
    <message>
        <source>They stay {days} days, up to {mb} MB.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Pozostają {days} dni, do {mb} MB.</translation>
    </message>
    <message>
        <source>This is a key of the server. Not saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>To klucz serwera. Nie zapisano.</translation>
    </message>
    <message>
        <source>This kiosk has no network. Check cable and Wi-Fi.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Ten kiosk nie ma sieci. Sprawdź kabel i Wi-Fi.</translation>
    </message>
    <message>
        <source>This kiosk has the address {address}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Ten kiosk ma adres {address}.</translation>
    </message>
    <message>
        <source>This kiosk may not use the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Ten kiosk nie może używać skanera. Wezwij informatyka.</translation>
    </message>
    <message>
        <source>This photo shows {found}, and it belongs to {expected}. Photograph the right product, or scan this one.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>To zdjęcie pokazuje {found}, a należy do {expected}. Sfotografuj właściwy produkt albo zeskanuj ten.</translation>
    </message>
    <message>
        <source>This photo shows: {type}</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>To zdjęcie pokazuje: {type}</translation>
    </message>
    <message>
        <source>This settings code is not used</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Ten kod ustawień nie został użyty</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Match your card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Dopasuj do karty</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>On the printed page, or here. Nothing is saved. Nothing comes? Check the plug.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Na arkuszu albo tutaj. Nic się nie zapisuje. Nic nie przychodzi? Sprawdź wtyczkę.</translation>
    </message>
    <message>
        <source>Played. Not heard? Check the speaker.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Odtworzono. Nic nie słychać? Sprawdź głośnik.</translation>
    </message>
    <message>
        <source>Plug in the camera. There is no camera {source_text}, and no other.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Podłącz kamerę. Nie ma kamery {source_text} ani żadnej innej.</translation>
    </message>
    <message>
        <source>Plug in the camera. {name} is not plugged in.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Podłącz kamerę. {name} nie jest podłączona.</translation>
    </message>
    <message>
        <source>Scan or type both.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Zeskanuj lub wpisz oba.</translation>
    </message>
    <message>
        <source>Session opened again on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sesja ponownie otwarta na serwerze</translation>
    </message>
    <message>
        <source>Settings of “{fleet}”</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Ustawienia „{fleet}”</translation>
    </message>
    <message>
        <source>Shown on the screen, sent with every capture.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Widać ją na ekranie i trafia do każdego skanu.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Speed, lost keys</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Szybkość, zgubione klawisze</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Kwadrat</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Start again to test the gun.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Zacznij od nowa, aby sprawdzić skaner.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Zacznij skanować</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Ekran startowy</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <extracomment>kiosk/widgets/step_parts.py</extracomment>
        <translation>Krok {place} z {count}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Switch on NTP, or set the clock.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Włącz NTP albo ustaw zegar.</translation>
    </message>
    <message>
        <source>Switch on NTP.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Włącz NTP.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Wyłączone w ustawieniach.</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Take photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Takes the photo that is chosen</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Robi wybrane zdjęcie</translation>
    </message>
    <message>
        <source>Tap</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Dotknij</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>To nie ten PIN. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The API key cannot be used</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Nie można użyć klucza API</translation>
    </message>
    <message>
        <source>The PIN cannot be read</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>Nie można odczytać PIN-u</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>PIN jest ustawiony.</translation>
    </message>
    <message>
        <source>The address is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Adres jest ustawiony.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Check its plug; it comes back by itself.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Kamera nie daje obrazu. Sprawdź wtyczkę; wróci sama.</translation>
    </message>
    <message>
        <source>The camera had a fault and starts again.</source>
        <extracomment>hardware/watch.py</extracomment>
        <translation>Kamera miała usterkę i uruchamia się ponownie.</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>Kamera jest otwierana.</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kamera jest zajęta</translation>
    </message>
    <message>
        <source>The camera is on. {remark}</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Kamera jest włączona. {remark}</translation>
    </message>
    <message>
        <source>The camera read it. Use the gun here.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Odczytała to kamera. Tutaj użyj skanera.</translation>
    </message>
    <message>
        <source>The camera repeats one picture. If that lasts, unplug it and plug it in again.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Kamera powtarza jeden obraz. Jeśli to trwa, odłącz ją i podłącz ponownie.</translation>
    </message>
    <message>
        <source>The camera sees black. Is the cover open, is there light?</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Kamera widzi czerń. Czy osłona jest otwarta, czy jest światło?</translation>
    </message>
    <message>
        <source>The camera shows no picture now. Wait until it does, then try again.</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>Kamera nie pokazuje teraz obrazu. Poczekaj, aż go pokaże, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Zegar nie jest ustawiony i wyprzedza serwer o {length}.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Zegar nie jest ustawiony i spóźnia się względem serwera o {length}.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Zegar twierdzi, że ustawia go sieć, ale wyprzedza serwer o {length}.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Zegar twierdzi, że ustawia go sieć, ale spóźnia się względem serwera o {length}.</translation>
    </message>
    <message>
        <source>The damaged data could not be saved</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Nie udało się uratować uszkodzonych danych</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Nie można otworzyć pliku danych</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Plik danych jest uszkodzony</translation>
    </message>
    <message>
        <source>The data file is damaged: saving what can be read, {percent} %.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>Plik danych jest uszkodzony: ratuję to, co da się odczytać, {percent} %.</translation>
    </message>
    <message>
        <source>The data file is locked</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Plik danych jest zablokowany</translation>
    </message>
    <message>
        <source>The data file was damaged, {words}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Plik danych był uszkodzony, {words}</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Nie można użyć folderu danych</translation>
    </message>
    <message>
        <source>The data is newer than this program</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>Dane są nowsze niż ten program</translation>
    </message>
    <message>
        <source>The day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Limit dzienny wyczerpany. Wszystko wysłane najwcześniej o {when}.</translation>
    </message>
    <message>
        <source>The decoder does not read the demo label. Install the kiosk again (./run setup).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Dekoder nie czyta etykiety próbnej. Zainstaluj kiosk ponownie (./run setup).</translation>
    </message>
    <message>
        <source>The decoder reads the demo label.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Dekoder czyta etykietę próbną.</translation>
    </message>
    <message>
        <source>The disk damaged the data file. What is scanned is still saved. Finish what is under way, then start the kiosk again: it saves all that can be read. Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Dysk uszkodził plik danych. Skany są nadal zapisywane. Dokończ pracę i uruchom kiosk ponownie: uratuje wszystko, co da się odczytać. Powiedz informatykowi: dysk może się psuć.</translation>
    </message>
    <message>
        <source>The disk is filling up: {free}. Scanning goes on; ask your IT person to free some space soon.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Dysk się zapełnia: {free}. Skanowanie działa dalej; poproś wkrótce informatyka o zwolnienie miejsca.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>The disk is full. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>Dysk jest pełny. Wezwij informatyka.</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Dysk zgłasza usterkę</translation>
    </message>
    <message>
        <source>The disk reports a fault. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>Dysk zgłasza usterkę. Wezwij informatyka.</translation>
    </message>
    <message>
        <source>The disk was damaged: captures of this session could not be read. Scan them again.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Dysk był uszkodzony: nie udało się odczytać skanów tej sesji. Zeskanuj je ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n NOT saved: go back, scan again</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n NIE zapisano: wróć, zeskanuj ponownie</numerusform>
            <numerusform>%n NIE zapisano: wróć, zeskanuj ponownie</numerusform>
            <numerusform>%n NIE zapisano: wróć, zeskanuj ponownie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n nie do wysłania</numerusform>
            <numerusform>%n nie do wysłania</numerusform>
            <numerusform>%n nie do wysłania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>
            <numerusform>%n usterka</numerusform>
            <numerusform>%n usterki</numerusform>
            <numerusform>%n usterek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the same reason</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n z tego samego powodu</numerusform>
            <numerusform>%n z tego samego powodu</numerusform>
            <numerusform>%n z tego samego powodu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>
            <numerusform>%n tutaj</numerusform>
            <numerusform>%n tutaj</numerusform>
            <numerusform>%n tutaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <extracomment>kiosk/widgets/list_head.py</extracomment>
        <translation>
            <numerusform>%n niepoliczona</numerusform>
            <numerusform>%n niepoliczone</numerusform>
            <numerusform>%n niepoliczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (was|were) removed so far.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>
            <numerusform>Dotąd usunięto %n sesję.</numerusform>
            <numerusform>Dotąd usunięto %n sesje.</numerusform>
            <numerusform>Dotąd usunięto %n sesji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n wpisano ręcznie</numerusform>
            <numerusform>%n wpisano ręcznie</numerusform>
            <numerusform>%n wpisano ręcznie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsure time</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n o niepewnej godzinie</numerusform>
            <numerusform>%n o niepewnej godzinie</numerusform>
            <numerusform>%n o niepewnej godzinie</numerusform>
        </translation>
    </message>
    <message>
        <source>A session left alone ends after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Porzucona sesja kończy się po</translation>
    </message>
    <message>
        <source>Accepted, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Przyjęte, niewysłane</translation>
    </message>
    <message>
        <source>Add {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Dodaj {digit}</translation>
    </message>
    <message>
        <source>All captures received by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Serwer ma wszystkie skany</translation>
    </message>
    <message>
        <source>An EAN-8 would end in {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>EAN-8 kończyłby się na {digit}</translation>
    </message>
    <message>
        <source>Another kiosk program is open (process {owner}). Close it.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Inny program kiosku jest otwarty (proces {owner}). Zamknij go.</translation>
    </message>
    <message>
        <source>Another program uses the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Inny program używa skanera. Wezwij informatyka.</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Pytaj</translation>
    </message>
    <message>
        <source>Asking the server whether all arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Pytanie serwera, czy wszystko dotarło</translation>
    </message>
    <message>
        <source>Asking the server whether it arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Pytanie serwera, czy dotarło</translation>
    </message>
    <message>
        <source>Being sent: {percent} %</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Wysyłanie: {percent} %</translation>
    </message>
    <message>
        <source>Best before {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Najlepiej przed {date}</translation>
    </message>
    <message>
        <source>Blurred. Hold still, go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Nieostre. Nie ruszaj, odsuń się trochę i powtórz zdjęcie.</translation>
    </message>
    <message>
        <source>Captures {captures} MB · photos {photos} MB · copies {copies} MB</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Skany {captures} MB · zdjęcia {photos} MB · kopie {copies} MB</translation>
    </message>
    <message>
        <source>Change side</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Zmień stronę</translation>
    </message>
    <message>
        <source>Change the gun, then test again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Zmień ustawienia skanera i przetestuj ponownie</translation>
    </message>
    <message>
        <source>Change to {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Zmień na {digit}</translation>
    </message>
    <message>
        <source>Check digit should be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Cyfrą kontrolną powinno być {digit}</translation>
    </message>
    <message>
        <source>Check digit will be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Cyfrą kontrolną będzie {digit}</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Arkusz poleceń</translation>
    </message>
    <message>
        <source>Count it at once</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Licz od razu</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Codzienne kopie</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Szczegóły: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Podaj adres</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Podaj klucz</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export to a USB stick</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Eksport na pendrive</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Fix {code}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Popraw {code}</translation>
    </message>
    <message>
        <source>For your IT person: {version} · {folder}</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Dla informatyka: {version} · {folder}</translation>
    </message>
    <message>
        <source>From then on the other kiosk sends it, not this one.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Odtąd wysyła drugi kiosk, nie ten.</translation>
    </message>
    <message>
        <source>Guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Skanery</translation>
    </message>
    <message>
        <source>Hand over to another kiosk</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Przekaż do innego kiosku</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Bez dotyku</translation>
    </message>
    <message>
        <source>Hands-free photos</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Zdjęcia bez rąk</translation>
    </message>
    <message>
        <source>It has {count} characters; the server takes {most}.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Ma {count} znaków; serwer przyjmuje {most}.</translation>
    </message>
    <message>
        <source>It holds binary data, which the server does not take.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Zawiera dane binarne, których serwer nie przyjmuje.</translation>
    </message>
    <message>
        <source>It holds blanks or strange characters. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Zawiera spacje lub obce znaki. Skopiuj jeszcze raz, w całości.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Jest pusty.</translation>
    </message>
    <message>
        <source>It stays ×{times}.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Zostaje ×{times}.</translation>
    </message>
    <message>
        <source>It was sent already, so this cannot be changed. Remove it and take a new one.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Zostało już wysłane i nie można go zmienić. Usuń je i zrób nowe.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>It works well</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Działa dobrze</translation>
    </message>
    <message>
        <source>It works. Is this what the label says?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Działa. Czy to jest na etykiecie?</translation>
    </message>
    <message>
        <source>Its session was left while the camera took it. Open the session and retake it.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Sesję opuszczono, gdy kamera robiła zdjęcie. Otwórz sesję i powtórz je.</translation>
    </message>
    <message>
        <source>Kinds of sessions</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Rodzaje sesji</translation>
    </message>
    <message>
        <source>Kiosks that share the key</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Kioski ze wspólnym kluczem</translation>
    </message>
    <message>
        <source>Lay your bank card here</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Połóż tu kartę bankową</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Light is mirrored here and hides the print. Tilt the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Odbite światło zasłania tu nadruk. Przechyl produkt i powtórz zdjęcie.</translation>
    </message>
    <message>
        <source>Limit for today</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Limit na dziś</translation>
    </message>
    <message>
        <source>Limit right now</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Limit na teraz</translation>
    </message>
    <message>
        <source>Locked to full screen</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Zablokowany na pełnym ekranie</translation>
    </message>
    <message>
        <source>Look at this</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Sprawdź to</translation>
    </message>
    <message>
        <source>Look at this: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Sprawdź: {words}</translation>
    </message>
    <message>
        <source>Making the session on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Tworzenie sesji na serwerze</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>kiosk/screens/setup_pages.py</extracomment>
        <translation>Zmierz</translation>
    </message>
    <message>
        <source>NOT saved</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>NIE zapisano</translation>
    </message>
    <message>
        <source>NOT written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>NIE zapisano</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>kiosk/widgets/photo_grid.py</extracomment>
        <translation>Brak obrazu</translation>
    </message>
    <message>
        <source>No product found for this code</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Brak produktu dla tego kodu</translation>
    </message>
    <message>
        <source>No session today. The first code opens one.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Dziś nie ma sesji. Pierwszy kod otworzy nową.</translation>
    </message>
    <message>
        <source>None: the kiosk practises</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Brak: kiosk pracuje w trybie ćwiczeń</translation>
    </message>
    <message>
        <source>Not all</source>
        <extracomment>kiosk/gallery_sessions.py</extracomment>
        <translation>Nie wszystko</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Nie policzono</translation>
    </message>
    <message>
        <source>Not counted: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Nie policzono: {code}</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>Za mało pamięci</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Not known yet whether all is sent</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Jeszcze nie wiadomo, czy wszystko wysłano</translation>
    </message>
    <message>
        <source>Not known yet whether it is safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Jeszcze nie wiadomo, czy można wyłączyć</translation>
    </message>
    <message>
        <source>Not safe to switch off: disk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Nie można wyłączyć: dysk</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Jeszcze niewysłane</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>Nothing is changed until you agree. No captures are lost.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Nic się nie zmieni bez Twojej zgody. Żaden skan nie przepadnie.</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Nic nie budzi wątpliwości</translation>
    </message>
    <message>
        <source>Nothing is saved on this kiosk yet.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Na tym kiosku nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Nothing was scanned</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Nic nie zeskanowano</translation>
    </message>
    <message>
        <source>Or just scan: the first code opens a session.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Albo po prostu skanuj: pierwszy kod otwiera sesję.</translation>
    </message>
    <message>
        <source>Or ×{number} for the last capture</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Albo ×{number} dla ostatniego skanu</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Photo NOT saved yet. Open the session again to decide.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Zdjęcie jeszcze NIE zapisane. Otwórz sesję ponownie i zdecyduj.</translation>
    </message>
    <message>
        <source>Photos and codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Zdjęcia i kody</translation>
    </message>
    <message>
        <source>Photos {count}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Zdjęcia {count}</translation>
    </message>
    <message>
        <source>Play one</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Odtwórz jeden</translation>
    </message>
    <message>
        <source>Plug in the gun.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Podłącz skaner ręczny.</translation>
    </message>
    <message>
        <source>Printed by your IT person? Hold it before the camera, or scan it with the gun.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Wydrukowany przez informatyka? Przytrzymaj go przed kamerą albo zeskanuj skanerem.</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>it was done</comment>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Quantity of the last capture</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Ilość ostatniego skanu</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Dość pewne</translation>
    </message>
    <message>
        <source>Read twice, saved once</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Odczytano dwa razy, zapisano raz</translation>
    </message>
    <message>
        <source>Read twice, saved once: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Odczytano dwa razy, zapisano raz: {code}</translation>
    </message>
    <message>
        <source>Rejected, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Odrzucone, niewysłane</translation>
    </message>
    <message>
        <source>Removed. It will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Usunięto. Nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Retake it. Everything saved before is safe.</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Powtórz je. Wszystko zapisane wcześniej jest bezpieczne.</translation>
    </message>
    <message>
        <source>Retake: the new photo takes the place of the old one.</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Powtórz: nowe zdjęcie zastąpi stare.</translation>
    </message>
    <message>
        <source>Retaken</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Powtórzono</translation>
    </message>
    <message>
        <source>Run set-up again</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Powtórz konfigurację</translation>
    </message>
    <message>
        <source>Safe to pull the stick out</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Można wyjąć pendrive</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>Saved, but cannot be sent</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Zapisano, ale nie można wysłać</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>
            <numerusform>Zapisano: %n przyjęta</numerusform>
            <numerusform>Zapisano: %n przyjęte</numerusform>
            <numerusform>Zapisano: %n przyjętych</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {field} accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Zapisano: {field} przyjęte</translation>
    </message>
    <message>
        <source>Saved: {field} rejected</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Zapisano: {field} odrzucone</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Skanuj</translation>
    </message>
    <message>
        <source>Scan any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Zeskanuj dowolny kod. Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Scan each code once, in any order</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Zeskanuj każdy kod raz, w dowolnej kolejności</translation>
    </message>
    <message>
        <source>Screen dims after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Ekran ciemnieje po</translation>
    </message>
    <message>
        <source>Sell by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Sprzedać do {date}</translation>
    </message>
    <message>
        <source>Send all again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Wyślij wszystkie</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Send {code} again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Wyślij {code} ponownie</translation>
    </message>
    <message>
        <source>Sending waits and goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Wysyłanie czeka i samo ruszy dalej.</translation>
    </message>
    <message>
        <source>Sent sessions</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Wysłane sesje</translation>
    </message>
    <message>
        <source>Sent sessions stay for</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Wysłane sesje pozostają</translation>
    </message>
    <message>
        <source>Server limits</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Limity serwera</translation>
    </message>
    <message>
        <source>Session made on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sesja utworzona na serwerze</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sesja otwarta</translation>
    </message>
    <message>
        <source>Sessions are sent</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Sesje są wysyłane</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Ustaw</translation>
    </message>
    <message numerus="yes">
        <source>Set all %n aside?</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>Odłożyć %n?</numerusform>
            <numerusform>Odłożyć wszystkie %n?</numerusform>
            <numerusform>Odłożyć wszystkie %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set all aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Odłóż wszystkie</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>it was done</comment>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Odłożono</translation>
    </message>
    <message>
        <source>Set aside. It will not be sent.</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Odłożono. Nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Set aside: not sent, saved here</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Odłożone: niewysłane, zapisane tutaj</translation>
    </message>
    <message>
        <source>Set to {number}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Ustaw {number}</translation>
    </message>
    <message>
        <source>Set {code} aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Odłóż {code}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Several codes in view</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Kilka kodów w kadrze</translation>
    </message>
    <message>
        <source>Show it any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Pokaż jej dowolny kod. Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Side: {type}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Strona: {type}</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Wyłączyć</translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Bierz wszystkie</translation>
    </message>
    <message>
        <source>Take photo: the camera gives no picture</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Zrób zdjęcie: kamera nie daje obrazu</translation>
    </message>
    <message>
        <source>Take the one in the frame</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Bierz ten w ramce</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>kiosk/store/backup.py</extracomment>
        <translation>Nie udało się utworzyć kopii zapasowej</translation>
    </message>
    <message>
        <source>The choice was not saved</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>Wyboru nie zapisano</translation>
    </message>
    <message>
        <source>The disk is full: {free}. What was saved is safe. The next codes may be refused: watch for the red screen, and call your IT person now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Dysk jest pełny: {free}. Co zapisano, jest bezpieczne. Następne skany mogą zostać odrzucone: uważaj na czerwony ekran i wezwij teraz informatyka.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free}. Codes are saved as before, photos are not taken. Ask your IT person to free some space now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Dysk jest prawie pełny: {free}. Skany są zapisywane jak dotąd, zdjęcia nie są robione. Poproś teraz informatyka o zwolnienie miejsca.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts a code. Move the product into view, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Krawędź obrazu ucina kod. Przesuń produkt w całości w kadr i powtórz zdjęcie.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the print. Go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Krawędź obrazu ucina tekst. Odsuń się trochę i powtórz zdjęcie.</translation>
    </message>
    <message>
        <source>The end of the code did not come. Scan it again. Each time? See gun_end in the settings.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Koniec kodu nie dotarł. Zeskanuj ponownie. Za każdym razem? Zobacz gun_end w ustawieniach.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Nie udało się zapisać pliku</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>Plik już istnieje</translation>
    </message>
    <message>
        <source>The file may not be whole</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>Plik może być niekompletny</translation>
    </message>
    <message>
        <source>The folder of the guns&apos; profiles cannot be read: {reason}. The guns work without them.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Nie można odczytać folderu profili skanerów: {reason}. Skanery działają bez nich.</translation>
    </message>
    <message>
        <source>The gun does not say what kind of code it read</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner nie podaje, jaki rodzaj kodu odczytał</translation>
    </message>
    <message>
        <source>The gun leaves out the check digit</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner pomija cyfrę kontrolną</translation>
    </message>
    <message>
        <source>The gun puts changing characters in front of codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner dodaje przed kodami zmienne znaki</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” behind codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner dodaje „{sign}” za kodami</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” in front of every code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner dodaje „{sign}” przed każdym kodem</translation>
    </message>
    <message>
        <source>The gun sends an unknown key for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner wysyła nieznany klawisz jako separator GS</translation>
    </message>
    <message>
        <source>The gun sends no Enter after a code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner nie wysyła Entera po kodzie</translation>
    </message>
    <message>
        <source>The gun sends “{sign}” for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner wysyła „{sign}” jako separator GS</translation>
    </message>
    <message>
        <source>The gun swaps capitals and small letters</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner zamienia wielkie i małe litery</translation>
    </message>
    <message>
        <source>The gun turns all letters into one case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner zamienia wszystkie litery na jedną wielkość</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects another</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner pisze jak klawiatura {gun}, ten komputer oczekuje innej</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects {system}</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner pisze jak klawiatura {gun}, ten komputer oczekuje: {system}</translation>
    </message>
    <message>
        <source>The gun types as another keyboard than this computer has</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner pisze jak inna klawiatura niż w tym komputerze</translation>
    </message>
    <message>
        <source>The gun types slowly: {gap_ms} ms from key to key</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Skaner pisze wolno: {gap_ms} ms między klawiszami</translation>
    </message>
    <message>
        <source>The gun&apos;s profile {name} cannot be used ({why}). Run the gun doctor again to replace it.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Profilu skanera {name} nie można użyć ({why}). Uruchom ponownie test skanera, aby go zastąpić.</translation>
    </message>
    <message>
        <source>The key is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Klucz jest ustawiony.</translation>
    </message>
    <message>
        <source>The key is unusual, though: {odd}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Klucz jest jednak nietypowy: {odd}</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own. Scan this again; all scans that beeped are safe.</source>
        <extracomment>kiosk/station.py</extracomment>
        <translation>Kiosk ma własną usterkę. Zeskanuj to ponownie; skany z sygnałem są bezpieczne.</translation>
    </message>
    <message>
        <source>Too dark. Bring more light onto the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Za ciemno. Oświetl lepiej produkt i powtórz zdjęcie.</translation>
    </message>
    <message>
        <source>Touch Scan to begin.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Dotknij „Skanuj”, aby zacząć.</translation>
    </message>
    <message>
        <source>Touch a photo to change it.</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Dotknij zdjęcia, aby je zmienić.</translation>
    </message>
    <message>
        <source>Touch a row to decide. Nothing is lost.</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Dotknij wiersza, aby zdecydować. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Touch each signal: can you hear it?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Dotknij każdego sygnału: słychać go?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>a code by hand</comment>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Wpisz</translation>
    </message>
    <message>
        <source>Type the digits below the bars</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Wpisz cyfry spod kresek</translation>
    </message>
    <message>
        <source>Use the gun here. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Tutaj użyj skanera. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Bardzo pewne</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Czekaj</translation>
    </message>
    <message>
        <source>What was delivered stays in the damaged file: the disk is full.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>To, co wysłano, zostaje w uszkodzonym pliku: dysk jest pełny.</translation>
    </message>
    <message>
        <source>Yes, set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Tak, odłóż</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>
            <numerusform>wysłano {done} z %n</numerusform>
            <numerusform>wysłano {done} z %n</numerusform>
            <numerusform>wysłano {done} z %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{fault} It is saved here. Scan another code of this item, then set this one aside.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>{fault} Jest tu zapisany. Zeskanuj inny kod tego artykułu, a ten odłóż.</translation>
    </message>
    <message>
        <source>{folder}: {waiting} captures wait, {delivered} sent (SQLite {version}).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{folder}: skany oczekujące: {waiting}, wysłane: {delivered} (SQLite {version}).</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{mb} MB</translation>
    </message>
    <message>
        <source>{until}, {left}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{until}, {left}</translation>
    </message>
    <message>
        <source>{used} of {limit} requests are used.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Wykorzystano {used} z {limit} zapytań.</translation>
    </message>
    <message>
        <source>{value}, as before</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>{value}, jak dotąd</translation>
    </message>
    <message>
        <source>{why}. Captures are saved and sent later. Check network and address.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Skany są zapisywane i zostaną wysłane później. Sprawdź sieć i adres.</translation>
    </message>
    <message>
        <source>{word}, {percent} %</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{word}, {percent} %</translation>
    </message>
    <message>
        <source>The kiosk has to guess whether a code is GS1. Switch on “AIM code ID” for all codes (]C1, ]d2 ...).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk musi zgadywać, czy kod to GS1. Włącz „AIM code ID” dla wszystkich kodów (]C1, ]d2 ...).</translation>
    </message>
    <message>
        <source>The kiosk is closing</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Kiosk się zamyka</translation>
    </message>
    <message>
        <source>The kiosk is getting ready.</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Kiosk się przygotowuje.</translation>
    </message>
    <message>
        <source>The kiosk puts GS back. Codes that themselves hold this sign would be changed: real GS is better.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk przywraca GS. Kody z tym znakiem zostałyby zmienione: prawdziwy GS jest lepszy.</translation>
    </message>
    <message>
        <source>The kiosk puts it right</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kiosk to poprawia</translation>
    </message>
    <message>
        <source>The kiosk reads capitals right whether it is on or off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk czyta wielkie litery dobrze, czy jest włączony, czy nie.</translation>
    </message>
    <message>
        <source>The kiosk reads its keys by their place, so codes are right.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk czyta klawisze według miejsca, więc kody są poprawne.</translation>
    </message>
    <message>
        <source>The kiosk reads this gun this way from now on.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kiosk od teraz tak odczytuje ten skaner.</translation>
    </message>
    <message>
        <source>The kiosk takes it off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk to usuwa.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: set the gun&apos;s “convert case” to “as it is” and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk to odwraca. Lepiej: ustaw w skanerze „convert case” na „as it is” i powtórz test.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: switch the gun&apos;s “Caps Lock on” or “convert case” off and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk to odwraca. Lepiej: wyłącz w skanerze „Caps Lock on” lub „convert case” i powtórz test.</translation>
    </message>
    <message>
        <source>The kiosk waits for a pause, which is slower. Better: switch on the suffix Enter (CR).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk czeka na przerwę, co jest wolniejsze. Lepiej: włącz sufiks Enter (CR).</translation>
    </message>
    <message>
        <source>The kiosk waits longer for this gun. Better: set its “inter-character delay” to 0.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Kiosk czeka dłużej na ten skaner. Lepiej: ustaw „inter-character delay” na 0.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user {user} may not open {name}. Add it to the group {group}, log in again.</source>
        <extracomment>hardware/rights.py</extracomment>
        <translation>Użytkownik kiosku {user} nie może otworzyć {name}. Dodaj go do grupy {group} i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The old photo is in its place again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Stare zdjęcie jest znowu na swoim miejscu.</translation>
    </message>
    <message>
        <source>The passphrase needs {megabytes} MB for a moment. Nothing was changed. Close something.</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>Hasło potrzebuje przez chwilę {megabytes} MB. Nic nie zmieniono. Zamknij coś.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>Zrobione zdjęcie</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Nie można odczytać obrazu</translation>
    </message>
    <message>
        <source>The profile was NOT saved</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Profilu NIE zapisano</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Ten sam PIN jeszcze raz</translation>
    </message>
    <message>
        <source>The same code again</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Ten sam kod ponownie</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>The scanner gun ({name}) was unplugged. Plug it in again: it comes back by itself.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Skaner ({name}) został odłączony. Podłącz go ponownie: wróci sam.</translation>
    </message>
    <message>
        <source>The scanner gun had a fault and starts again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Skaner miał usterkę i uruchamia się ponownie.</translation>
    </message>
    <message>
        <source>The scanner gun sends more than any barcode holds. Scan again, and check how the gun is set.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Skaner wysyła więcej, niż mieści kod. Zeskanuj ponownie i sprawdź ustawienia skanera.</translation>
    </message>
    <message>
        <source>The scanner gun sent a key without a character. Scan again. Each time? Run the gun doctor.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Skaner wysłał klawisz bez znaku. Zeskanuj ponownie. Za każdym razem? Uruchom test skanera.</translation>
    </message>
    <message>
        <source>The scanner gun sent something while it was being plugged in. If that was a scan, scan it again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Skaner wysłał coś podczas podłączania. Jeśli był to skan, zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The scanner gun was unplugged in the middle of a code. Plug it in and scan that one again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Skaner odłączono w środku kodu. Podłącz go i zeskanuj ten kod ponownie.</translation>
    </message>
    <message>
        <source>The scanner gun {name} cannot be opened: {reason}. Check its name.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Skanera {name} nie można otworzyć: {reason}. Sprawdź jego nazwę.</translation>
    </message>
    <message>
        <source>The scanner gun {name} is ready.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Skaner {name} jest gotowy.</translation>
    </message>
    <message>
        <source>The separator GS is lost</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Separator GS ginie</translation>
    </message>
    <message>
        <source>The server answered {number}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer odpowiedział {number}</translation>
    </message>
    <message>
        <source>The server asked for a pause</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer poprosił o przerwę</translation>
    </message>
    <message>
        <source>The server does not let it be submitted: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer nie pozwala jej przekazać: {why}</translation>
    </message>
    <message>
        <source>The server gave a new session the name of an earlier one, so nothing is sent into it. Call your IT person.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer nadał nowej sesji nazwę wcześniejszej, więc nic do niej nie jest wysyłane. Wezwij informatyka.</translation>
    </message>
    <message>
        <source>The server has not finished this session for days. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer od dni nie skończył tej sesji. Sprawdź tam. Nic nie przepadło; „Wyślij ponownie” zapyta jeszcze raz.</translation>
    </message>
    <message>
        <source>The server has taken this session, but no longer knows it. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer przyjął tę sesję, ale już jej nie zna. Sprawdź tam. Nic nie przepadło; „Wyślij ponownie” zapyta jeszcze raz.</translation>
    </message>
    <message>
        <source>The server made a session but did not name it, so nothing can be sent into it. Call your IT person (contract).</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer utworzył sesję, ale jej nie nazwał, więc nic nie można wysłać. Wezwij informatyka (kontrakt).</translation>
    </message>
    <message>
        <source>The server no longer has this proposal. Nothing is lost: what it proposes now is read again.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Serwer nie ma już tej propozycji. Nic nie przepadło: to, co proponuje teraz, zostanie odczytane ponownie.</translation>
    </message>
    <message>
        <source>The server no longer knows this session, and nobody can tell whether it was submitted. Look there first.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer nie zna już tej sesji i nikt nie wie, czy została przekazana. Najpierw sprawdź tam.</translation>
    </message>
    <message>
        <source>The server refuses the key of this kiosk ({why}). Call your IT person.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Serwer odrzuca klucz tego kiosku ({why}). Wezwij informatyka.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Photo NOT saved</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Zdjęcie NIE zapisane</translation>
    </message>
    <message>
        <source>Shows the session; once more finishes it</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Pokazuje sesję; drugi raz ją kończy</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Źródło: {name}</translation>
    </message>
    <message>
        <source>Take photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Rób zdjęcia</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own; what was saved is safe.</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>Kiosk ma własną usterkę; co zapisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>The last request was answered.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Na ostatnie żądanie przyszła odpowiedź.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Dziennik jest pusty.</translation>
    </message>
    <message>
        <source>The right code</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Właściwy kod</translation>
    </message>
    <message>
        <source>The server asks for a pause. Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Serwer prosi o przerwę. Nic nie przepadło; wznowi się samo.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; it is tried again.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Serwer jest nieosiągalny. Nic nie przepadło; próba jest ponawiana.</translation>
    </message>
    <message>
        <source>The server failed at it: {why}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Serwer nie dał rady: {why}</translation>
    </message>
    <message>
        <source>The server has not told its limits yet.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Serwer nie podał jeszcze swoich limitów.</translation>
    </message>
    <message>
        <source>The server is done with it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Serwer skończył</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Serwer to odrzucił.</translation>
    </message>
    <message>
        <source>The server refuses the key. Nothing is lost. Look at the key.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Serwer odrzuca klucz. Nic nie przepadło. Sprawdź klucz.</translation>
    </message>
    <message>
        <source>The server refuses this session: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Serwer odrzuca tę sesję: {why}</translation>
    </message>
    <message>
        <source>The server works on it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Serwer nad tym pracuje</translation>
    </message>
    <message>
        <source>The server&apos;s address answers, but not as the Scanner API: check it in the settings</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Adres serwera odpowiada, ale nie jako Scanner API: sprawdź go w ustawieniach</translation>
    </message>
    <message>
        <source>The session is NOT finished</source>
        <extracomment>kiosk/store/pending_photos.py</extracomment>
        <translation>Sesja NIE jest zakończona</translation>
    </message>
    <message>
        <source>The session was ended on the server and may not have been submitted. Look there, then send it again or leave it.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Sesja została zakończona na serwerze i mogła nie zostać przekazana. Sprawdź tam, potem wyślij ją ponownie albo zostaw.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Oba nie były takie same. Zacznij od nowa.</translation>
    </message>
    <message>
        <source>The video is over. Choose another camera or start it again.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>Wideo się skończyło. Wybierz inną kamerę albo uruchom je ponownie.</translation>
    </message>
    <message>
        <source>The wrong one will not be sent.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Błędny kod nie zostanie wysłany.</translation>
    </message>
    <message>
        <source>The {way} is damaged</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Uszkodzone: {way}</translation>
    </message>
    <message>
        <source>There are no pictures for the virtual camera in {folder}.</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>W {folder} nie ma obrazów dla kamery wirtualnej.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Nie ma kamery</translation>
    </message>
    <message>
        <source>There is no camera {source_text}. Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Nie ma kamery {source_text}. Podłączone: {names}. Co wpisać: kiosk cameras.</translation>
    </message>
    <message>
        <source>There is no device, file or folder {path}. Check the name or the plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Nie ma urządzenia, pliku ani folderu {path}. Sprawdź nazwę lub wtyczkę.</translation>
    </message>
    <message>
        <source>There is no picture (jpg, png, webp ...) in {folder}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>W {folder} nie ma obrazu (jpg, png, webp ...).</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>They were lost on the line. Check cable and plug, and that gun and gun_line have the same speed.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Zginęły na linii. Sprawdź kabel i wtyczkę oraz czy skaner i gun_line mają tę samą szybkość.</translation>
    </message>
    <message>
        <source>They would become part of every code. Set the suffix to Enter (CR) alone.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Stałyby się częścią każdego kodu. Ustaw sufiks na sam Enter (CR).</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Ten PIN łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>This camera has no light.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Ta kamera nie ma światła.</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Ten dysk nie przechowa skanów bezpiecznie</translation>
    </message>
    <message>
        <source>This is a key of the server. It was not saved. Scan it in set-up.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>To klucz serwera. Nie zapisano go. Zeskanuj go w ustawieniach.</translation>
    </message>
    <message>
        <source>This is no address. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>To nie adres. Nie zapisano.</translation>
    </message>
    <message>
        <source>This is no key. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>To nie klucz. Nie zapisano.</translation>
    </message>
    <message>
        <source>This kiosk could be taken away.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Ten kiosk można zabrać.</translation>
    </message>
    <message>
        <source>This kiosk does not know this command. Print the sheet again.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Ten kiosk nie zna tego polecenia. Wydrukuj arkusz ponownie.</translation>
    </message>
    <message>
        <source>This kiosk has no camera.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Ten kiosk nie ma kamery.</translation>
    </message>
    <message>
        <source>This kiosk is locked. It closes by a PIN, and none is set yet: set one in set-up.</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Ten kiosk jest zablokowany. Zamyka go PIN, a żadnego jeszcze nie ma: ustaw go w ustawieniach.</translation>
    </message>
    <message>
        <source>This kiosk makes no sound: no loudspeaker is found. Watch the screen, and call your IT person.</source>
        <extracomment>kiosk/desks/voice.py</extracomment>
        <translation>Ten kiosk nie wydaje dźwięku: brak głośnika. Patrz na ekran i wezwij informatyka.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own folder</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Folder kiosku</translation>
    </message>
    <message>
        <source>This machine was too busy and lost keys of the scanner gun. Scan the last code again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Komputer był zbyt zajęty i zgubił klawisze skanera. Zeskanuj ostatni kod ponownie.</translation>
    </message>
    <message>
        <source>This photo was removed already. Nothing was changed.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>To zdjęcie już usunięto. Nic nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>This session is finished and sent by itself in %n second(s). Nothing is lost.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>
            <numerusform>Ta sesja zakończy się i wyśle sama za %n sekundę. Nic nie przepadnie.</numerusform>
            <numerusform>Ta sesja zakończy się i wyśle sama za %n sekundy. Nic nie przepadnie.</numerusform>
            <numerusform>Ta sesja zakończy się i wyśle sama za %n sekund. Nic nie przepadnie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was NOT saved. Start the kiosk again.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Tego NIE zapisano. Uruchom kiosk ponownie.</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Do it again; if that fails, call your IT person ({path}).</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Tego NIE zapisano; wszystko zapisane wcześniej jest bezpieczne. Zrób to ponownie; jeśli się nie uda, wezwij informatyka ({path}).</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Free space on the disk of {path} and do it again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Tego NIE zapisano; wszystko zapisane wcześniej jest bezpieczne. Zwolnij miejsce na dysku {path} i zrób to ponownie.</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Touch the screen, or scan.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Dotknij ekranu albo skanuj.</translation>
    </message>
    <message>
        <source>Touch to continue</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Dotknij, aby kontynuować</translation>
    </message>
    <message>
        <source>Touch your name, or scan your badge.</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Dotknij swojego nazwiska albo zeskanuj identyfikator.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>kiosk/screens/pick.py</extracomment>
        <translation>Ponów próbę</translation>
    </message>
    <message>
        <source>Try it first (practice)</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Najpierw wypróbuj (ćwiczenia)</translation>
    </message>
    <message>
        <source>Type a code</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Type it a second time, so that it is right.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Wpisz go drugi raz dla pewności.</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Wpisz PIN tego kiosku.</translation>
    </message>
    <message>
        <source>Type the quantity</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Wpisz ilość</translation>
    </message>
    <message>
        <source>Type the right code</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Wpisz właściwy kod</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Wpisane</translation>
    </message>
    <message>
        <source>Types: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Pisze: {name}</translation>
    </message>
    <message>
        <source>Typing gun</source>
        <extracomment>kiosk/gun_clinic.py</extracomment>
        <translation>Skaner-klawiatura</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>amerykańska</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undoes the last scan or change</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Cofa ostatni skan lub zmianę</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Undone: the photo will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Cofnięto: zdjęcie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Konserwacja</translation>
    </message>
    <message>
        <source>Use by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Zużyć do</translation>
    </message>
    <message>
        <source>Use by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Zużyć do {date}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Użyj tych ustawień</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Użyj tego</translation>
    </message>
    <message>
        <source>Use this for now, and change the gun</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Na razie użyj tego i zmień ustawienia skanera</translation>
    </message>
    <message>
        <source>Used by this kiosk</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Zajęte przez kiosk</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What the code said cannot be known again. Switch off “convert case” (“all upper”, “all lower”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Nie da się już ustalić, co było w kodzie. Wyłącz „convert case” („all upper”, „all lower”).</translation>
    </message>
    <message>
        <source>When they are finished</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Po zakończeniu</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Dokąd?</translation>
    </message>
    <message>
        <source>Which side is next?</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>Która strona jest następna?</translation>
    </message>
    <message>
        <source>While they are open</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Gdy są otwarte</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Kto tu pracuje?</translation>
    </message>
    <message>
        <source>Writing …</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Written to the product</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Zapisano w produkcie</translation>
    </message>
    <message>
        <source>Wrong too often. Wait, then try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Za dużo błędów. Poczekaj, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Yes, the same words</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Tak, te same słowa</translation>
    </message>
    <message>
        <source>a capture that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>cofnięto skan, który był już wysłany</translation>
    </message>
    <message>
        <source>a person asked to send it again</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>ktoś poprosił o ponowne wysłanie</translation>
    </message>
    <message>
        <source>a photo that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>cofnięto zdjęcie, które było już wysłane</translation>
    </message>
    <message>
        <source>an address holds no blanks and no control characters</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>adres nie zawiera spacji ani znaków sterujących</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as the network allows</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>na ile pozwala sieć</translation>
    </message>
    <message>
        <source>capitals and small letters swapped</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>zamienione wielkie i małe litery</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>ended by Enter</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>zakończone Enterem</translation>
    </message>
    <message>
        <source>ended by Enter, Tab or a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>zakończone Enterem, Tabem lub przerwą</translation>
    </message>
    <message>
        <source>ended by Tab</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>zakończone Tabem</translation>
    </message>
    <message>
        <source>ended by a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>zakończone przerwą</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>first sending</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>pierwsze wysłanie</translation>
    </message>
    <message>
        <source>https:// and a name</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>https:// i nazwa</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>nic nie zawiera</translation>
    </message>
    <message>
        <source>its Application Identifiers or their values do not follow the standard</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>jego Application Identifiers lub ich wartości nie są zgodne ze standardem</translation>
    </message>
    <message>
        <source>keeping to the minute limit</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>zgodnie z limitem na minutę</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>newest copy of {at}, {count} saved</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>najnowsza kopia z {at}, zapisane: {count}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>no copy has been made yet</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>nie zrobiono jeszcze żadnej kopii</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>to nie liczba</translation>
    </message>
    <message>
        <source>no such date</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>nie ma takiej daty</translation>
    </message>
    <message>
        <source>no such time</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>nie ma takiej godziny</translation>
    </message>
    <message>
        <source>none are made (backups = 0)</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>nie są robione (backups = 0)</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>nie ma nic do wysłania</translation>
    </message>
    <message>
        <source>session cookie</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>plik cookie sesji</translation>
    </message>
    <message>
        <source>since {when}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>od {when}</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>pominięty</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>wciąż otwarta</translation>
    </message>
    <message>
        <source>still to be scanned</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>do zeskanowania</translation>
    </message>
    <message>
        <source>the day limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>limit dzienny wyczerpany</translation>
    </message>
    <message>
        <source>the minute limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>limit na minutę wyczerpany</translation>
    </message>
    <message>
        <source>the minute limit sets the pace</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>tempo wyznacza limit na minutę</translation>
    </message>
    <message>
        <source>the server asked for a pause</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>serwer poprosił o przerwę</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>serwer jest nieosiągalny</translation>
    </message>
    <message>
        <source>the server has not said that it was submitted</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>serwer nie potwierdził przekazania</translation>
    </message>
    <message>
        <source>the server no longer knows its session</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>serwer nie zna już swojej sesji</translation>
    </message>
    <message>
        <source>the server refuses the key</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>serwer odrzuca klucz</translation>
    </message>
    <message>
        <source>the server&apos;s session expired</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>sesja serwera wygasła</translation>
    </message>
    <message>
        <source>there is no Application Identifier that begins with {digits}</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>nie ma Application Identifier zaczynającego się od {digits}</translation>
    </message>
    <message>
        <source>there is no Application Identifier where one should be</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>brak Application Identifier tam, gdzie powinien być</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>uploading a photo</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>trwa wysyłanie zdjęcia</translation>
    </message>
    <message>
        <source>waiting before the next try</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>czekanie przed następną próbą</translation>
    </message>
    <message>
        <source>wrong check digit</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>błędna cyfra kontrolna</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>tak</translation>
    </message>
    <message>
        <source>{copies}; delivered data stays {days} days or {mb} MB: {sessions} sessions with {captures} captures and {photos} photos were removed so far</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{copies}; dostarczone dane pozostają {days} dni lub {mb} MB: dotąd usunięto sesje: {sessions}, skany: {captures}, zdjęcia: {photos}</translation>
    </message>
    <message>
        <source>{count} of {total} codes are read. Scan the others too.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Odczytano {count} z {total} kodów. Zeskanuj też pozostałe.</translation>
    </message>
    <message>
        <source>{fault}. Call your IT person.</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>{fault}. Wezwij informatyka.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing is lost on this kiosk; try another stick.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>{file}: {reason}. W kiosku nic nie zginęło; spróbuj innego pendrive’a.</translation>
    </message>
    <message>
        <source>{folder} is damaged, and saving what can be read failed ({fault}). It was not touched. Free some space on its disk and start again, or copy the folder to another disk and name that with --data.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>{folder} jest uszkodzony, a uratowanie tego, co da się odczytać, nie powiodło się ({fault}). Niczego nie ruszono. Zwolnij miejsce na jego dysku i uruchom ponownie albo skopiuj folder na inny dysk i podaj go przez --data.</translation>
    </message>
    <message>
        <source>{folder}: {free} MB are free</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>{folder}: wolne {free} MB</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another with --data or mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{folder}: {reason}. Wybierz inny przez --data albo popraw jego uprawnienia.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Name another with --data.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>{folder}: {reason}. Podaj inny przez --data.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/opening.py</extracomment>
        <translation>{folder}: {reason}. Nic nie przepadło; popraw jego uprawnienia.</translation>
    </message>
    <message>
        <source>{free} MB are free, {reserve} MB more kept in reserve.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>Wolne: {free} MB, w rezerwie jeszcze {reserve} MB.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>Wolne {free} MB.</translation>
    </message>
    <message>
        <source>{free} of {total} MB are free.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Wolne {free} z {total} MB.</translation>
    </message>
    <message>
        <source>{gun}: {sentence}</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>{gun}: {sentence}</translation>
    </message>
    <message>
        <source>{host} gives no video. Is it switched on, are address and password right?</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{host} nie daje wideo. Czy jest włączona, czy adres i hasło są poprawne?</translation>
    </message>
    <message>
        <source>{kind}, check digit right</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>{kind}, cyfra kontrolna poprawna</translation>
    </message>
    <message>
        <source>{megabytes} MB are free</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>wolne {megabytes} MB</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. Check its plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Nie można otworzyć {name}: {reason}. Sprawdź wtyczkę.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>{name} nie może mieć wartości {value}.</translation>
    </message>
    <message>
        <source>{name} gives no picture. Plug it in again.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} nie daje obrazu. Podłącz ponownie.</translation>
    </message>
    <message>
        <source>{name} gives no pictures. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} nie daje obrazów. Co wpisać: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is a device. Name a picture file.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} to urządzenie. Podaj plik obrazu.</translation>
    </message>
    <message>
        <source>{name} is no camera. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} to nie kamera. Co wpisać: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} to nie obraz, który da się odczytać (pusty, ucięty lub inny rodzaj pliku).</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>{name}: pominięto</translation>
    </message>
    <message>
        <source>{name}: {free} GB free</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{name}: {free} GB wolne</translation>
    </message>
    <message>
        <source>{on_this_kiosk} on this kiosk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>{on_this_kiosk} na tym kiosku</translation>
    </message>
    <message>
        <source>{parent} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>W {parent} nie można pisać: {reason}. Nic nie zmieniono; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{parent}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{parent}: {reason}. Nic nie przepadło; popraw jego uprawnienia.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Mend the folder&apos;s rights.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Nie można otworzyć {path}. Popraw uprawnienia folderu.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>W {path} nie można pisać: {reason}. Nic nie zmieniono; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} did not pass its check ({detail}). It was not touched. Start the kiosk (again): it sets the file aside and saves all that can be read. If that fails, copy the folder to a safe place, call your IT person, and go on with another folder: --data DIR.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} nie przeszedł sprawdzenia ({detail}). Niczego nie ruszono. Uruchom kiosk (ponownie): odłoży plik i uratuje wszystko, co da się odczytać. Jeśli się nie uda, skopiuj folder w bezpieczne miejsce, wezwij informatyka i pracuj dalej z innym folderem: --data DIR.</translation>
    </message>
    <message>
        <source>{path} is no video that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{path} to nie wideo, które da się odczytać (puste, ucięte lub inny rodzaj pliku).</translation>
    </message>
    <message>
        <source>{path} was written by a newer kiosk (data version {version}, this program knows {migrations}). Nothing was changed. Install the newer program again.</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>{path} zapisał nowszy kiosk (wersja danych {version}, ten program zna {migrations}). Nic nie zmieniono. Zainstaluj ponownie nowszy program.</translation>
    </message>
    <message>
        <source>{percent} % of all photos</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>{percent} % wszystkich zdjęć</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{place} z {count}</translation>
    </message>
    <message>
        <source>{scheme}:// is not understood. Network cameras: http, https, rtsp.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{scheme}:// jest niezrozumiałe. Kamery sieciowe: http, https, rtsp.</translation>
    </message>
    <message>
        <source>{source_text} cannot be opened: {reason}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Nie można otworzyć {source_text}: {reason}.</translation>
    </message>
    <message>
        <source>{target} was not touched. Name another file.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target} pozostał nienaruszony. Podaj inny plik.</translation>
    </message>
    <message>
        <source>{target}: {why}. Choose another place.</source>
        <extracomment>kiosk/store/sheets.py</extracomment>
        <translation>{target}: {why}. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was changed. Choose another place.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target}: {why}. Nic nie zmieniono. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was handed over, this kiosk goes on sending. Choose another place.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target}: {why}. Niczego nie przekazano, ten kiosk wysyła dalej. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>{target}: {why}. The sessions stay handed over, nothing is lost and nobody sends them: take them back with kiosk export --take-back.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target}: {why}. Sesje pozostają przekazane, nic nie przepadło i nikt ich nie wysyła: odzyskaj je poleceniem kiosk export --take-back.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>{time} dnia {day}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>{time} jutro</translation>
    </message>
    <message>
        <source>{type}, taken</source>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>{type}, zrobione</translation>
    </message>
    <message>
        <source>{type}: hold it inside the frame</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type}: trzymaj w ramce</translation>
    </message>
    <message>
        <source>{type}: hold still, it takes itself</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type}: nie ruszaj, zrobi się samo</translation>
    </message>
    <message>
        <source>{why}. Ask for a new key.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Poproś o nowy klucz.</translation>
    </message>
    <message>
        <source>{word}: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>{word}: {code}</translation>
    </message>
    <message>
        <source>“{gs_as}” is the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>„{gs_as}” to separator GS</translation>
    </message>
    <message>
        <source>“{prefix}” taken off in front</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>„{prefix}” usunięte z przodu</translation>
    </message>
</context>
</TS>
