<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source> to </source>
        <comment>between two dates</comment>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation> bis </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n Erfassung</numerusform>
            <numerusform>%n Erfassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) (was|were) saved; still to be sent: {waiting}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n Erfassung wurde gerettet; noch zu senden: {waiting}.</numerusform>
            <numerusform>%n Erfassungen wurden gerettet; noch zu senden: {waiting}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>codes</comment>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n verschiedener</numerusform>
            <numerusform>%n verschiedene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo file(s) (belongs|belong) to no saved photo. Look in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n Fotodatei gehört zu keinem gespeicherten Foto. Siehe {folder}.</numerusform>
            <numerusform>%n Fotodateien gehören zu keinem gespeicherten Foto. Siehe {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (was|were) saved.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n Foto wurde gerettet.</numerusform>
            <numerusform>%n Fotos wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of the server (waits|wait) for your decision</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n Vorschlag des Servers wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%n Vorschläge des Servers warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) not counted</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n Wiederholung nicht gezählt</numerusform>
            <numerusform>%n Wiederholungen nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (is|are) handed over.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n Sitzung ist übergeben.</numerusform>
            <numerusform>%n Sitzungen sind übergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (needs|need) you before sending.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n Sitzung ist vor dem Senden zu klären.</numerusform>
            <numerusform>%n Sitzungen sind vor dem Senden zu klären.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>({ai}) does not end where it should; a separator is missing, or it is too long</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) endet nicht, wo es soll; ein Trennzeichen fehlt, oder es ist zu lang</translation>
    </message>
    <message>
        <source>({ai}) does not hold what belongs there</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) enthält nicht, was dort hingehört</translation>
    </message>
    <message>
        <source>({ai}) holds characters that GS1 does not know</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) enthält Zeichen, die GS1 nicht kennt</translation>
    </message>
    <message>
        <source>({ai}) is empty</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) ist leer</translation>
    </message>
    <message>
        <source>({ai}) stands there twice with different values</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) steht zweimal da, mit verschiedenen Werten</translation>
    </message>
    <message>
        <source>1 to 80 characters</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>1 bis 80 Zeichen</translation>
    </message>
    <message>
        <source>4 to 8 digits. They keep visitors out of set-up.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>4 bis 8 Ziffern. Sie halten Fremde von der Einrichtung fern.</translation>
    </message>
    <message>
        <source>A gun that types</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Scanner, der tippt</translation>
    </message>
    <message>
        <source>A key is set</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Schlüssel gesetzt</translation>
    </message>
    <message>
        <source>A key of {name} is down. It is taken when the key is let go.</source>
        <extracomment>hardware/evdev_gun.py</extracomment>
        <translation>Eine Taste von {name} ist gedrückt. Der Scanner wird übernommen, sobald sie losgelassen ist.</translation>
    </message>
    <message>
        <source>A network proxy wants a sign-in</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Ein Netzwerk-Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>A new key</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>A newer kiosk program made it. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Ein neueres Kiosk-Programm hat ihn erstellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A photo waits for your answer. Save it anyway or retake it.</source>
        <extracomment>kiosk/core/photo_shot.py</extracomment>
        <translation>Ein Foto wartet auf Ihre Antwort. Speichern Sie es trotzdem oder nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>A session cookie needs it: organization = in kiosk.toml, or KIOSK_ORGANIZATION.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Ein Sitzungs-Cookie braucht sie: organization = in kiosk.toml, oder KIOSK_ORGANIZATION.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <source>Accepted, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Angenommen, gesendet</translation>
    </message>
    <message>
        <source>Add digit {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Ziffer {digit} anfügen</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All finished sessions are sent.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Alle beendeten Sitzungen sind gesendet.</translation>
    </message>
    <message>
        <source>All five must match.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Alle fünf müssen stimmen.</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Alles gesendet</translation>
    </message>
    <message>
        <source>All sent between {earliest} and {latest} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Alles gesendet zwischen {earliest} und {latest} ({why}).</translation>
    </message>
    <message>
        <source>All sent by {when} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Alles gesendet bis {when} ({why}).</translation>
    </message>
    <message>
        <source>All sent {when} at the earliest ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Alles gesendet frühestens: {when} ({why}).</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Already scanned</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Schon gescannt</translation>
    </message>
    <message>
        <source>Already scanned: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Schon gescannt: {code}</translation>
    </message>
    <message>
        <source>Already scanned: {code}. Scan it again to count it.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Schon gescannt: {code}. Zum Zählen noch einmal scannen.</translation>
    </message>
    <message>
        <source>Already taken</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Schon übernommen</translation>
    </message>
    <message>
        <source>Another program holds {path}. Close it and do this again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Ein anderes Programm hält {path} fest. Bitte schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it; the picture comes back by itself.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Ein anderes Programm benutzt die Kamera. Bitte schließen; das Bild kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Another program uses the scanner gun ({name}): end it, the gun then comes back by itself. ModemManager is known to do so.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Ein anderes Programm benutzt den Handscanner ({name}): bitte beenden, dann kommt der Scanner von selbst wieder. Oft ist es ModemManager.</translation>
    </message>
    <message>
        <source>Answers, and takes the {way}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Antwortet und nimmt an: {way}.</translation>
    </message>
    <message>
        <source>Answers, but not as the Scanner API should: {why}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Antwortet, aber nicht wie die Scanner API: {why}.</translation>
    </message>
    <message>
        <source>As it is printed.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>So wie gedruckt.</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Mindestens</translation>
    </message>
    <message numerus="yes">
        <source>At least %n could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Mindestens %n war nicht lesbar.</numerusform>
            <numerusform>Mindestens %n waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n photo(s) could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Mindestens %n Foto war nicht lesbar.</numerusform>
            <numerusform>Mindestens %n Fotos waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”), or set the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Charge und Seriennummer laufen in GS1-Codes ineinander; kein Programm kann sie wieder trennen. „send GS“ einschalten (oder „control characters“, „function code mapping“), oder den Scanner auf USB-COM stellen.</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Charge und Seriennummer laufen in GS1-Codes ineinander; kein Programm kann sie wieder trennen. „send GS“ einschalten (oder „control characters“, „function code mapping“).</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Best before</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>MHD</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera off or on again</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Kamera aus oder wieder an</translation>
    </message>
    <message>
        <source>Camera on</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>Camera paused</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Kamera angehalten</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>Kann nicht senden</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Start nicht möglich</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Capital letters until touched again</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Großbuchstaben bis zur nächsten Berührung</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Caps Lock is on, letters arrive in the wrong case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Feststelltaste ist an, Groß und Klein sind vertauscht</translation>
    </message>
    <message>
        <source>Captures are saved and sent later.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Erfassungen werden gespeichert und später gesendet.</translation>
    </message>
    <message>
        <source>Captures of this session</source>
        <extracomment>kiosk/widgets/capture_list.py</extracomment>
        <translation>Erfassungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change last digit to {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Letzte Ziffer in {digit} ändern</translation>
    </message>
    <message>
        <source>Change the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Scanner umstellen</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Zeichen fehlen</translation>
    </message>
    <message>
        <source>Characters as the computer gives them</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Zeichen, wie der Rechner sie liefert</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check the time service.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Prüfen Sie den Zeitdienst.</translation>
    </message>
    <message>
        <source>Checking with the server</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Abgleich mit dem Server</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Wählen Sie die Sprache.</translation>
    </message>
    <message>
        <source>Chooses the next kind of photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Wählt die nächste Art von Foto</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Kiosk schließen</translation>
    </message>
    <message>
        <source>Code seen: {code}</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Code gesehen: {code}</translation>
    </message>
    <message>
        <source>Codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes of this session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Codes dieser Sitzung</translation>
    </message>
    <message>
        <source>Command not done</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Befehl nicht ausgeführt</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>{session} fortsetzen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Count it</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Customer part</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Kundenteil</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Disk full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Platte voll</translation>
    </message>
    <message>
        <source>Disk low</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Platte wird voll</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Platte fast voll</translation>
    </message>
    <message>
        <source>Do these words stand on the sheet?</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Stehen diese Wörter auf dem Blatt?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Vom Server erledigt</translation>
    </message>
    <message>
        <source>Drawn bank card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Gezeichnete Bankkarte</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>a session without captures</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Every session is sent or handed over already.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Jede Sitzung ist schon gesendet oder übergeben.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Finish {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>{session} beenden</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished sessions are sent by themselves.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Beendete Sitzungen werden von selbst gesendet.</translation>
    </message>
    <message>
        <source>Fits the keys to gloved fingers.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Macht die Tasten passend für Handschuhe.</translation>
    </message>
    <message>
        <source>For the next scan</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Für den nächsten Scan</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>französische</translation>
    </message>
    <message>
        <source>From the last backup: {count}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Aus der letzten Sicherung: {count}.</translation>
    </message>
    <message>
        <source>From the next session on. This one stays as it was begun.</source>
        <extracomment>kiosk/desks/start.py</extracomment>
        <translation>Ab der nächsten Sitzung. Diese bleibt, wie sie begonnen wurde.</translation>
    </message>
    <message>
        <source>From then on only this sender is trusted.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Danach wird nur noch diesem Absender vertraut.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>GS (the separator of GS1-128)</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS (das Trennzeichen von GS1-128)</translation>
    </message>
    <message>
        <source>GS in a Data Matrix</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS in einem Data Matrix</translation>
    </message>
    <message>
        <source>GS1 codes are switched off in the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>GS1-Codes sind im Scanner ausgeschaltet</translation>
    </message>
    <message>
        <source>GS1 codes with a separator cannot be read. Let the gun send GS as Ctrl+] (“control characters”), as one sign such as |, or set it to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>GS1-Codes mit Trennzeichen sind nicht lesbar. Den Scanner GS als Ctrl+] senden lassen („control characters“), als ein Zeichen wie |, oder auf USB-COM stellen.</translation>
    </message>
    <message>
        <source>GTIN</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>deutsche</translation>
    </message>
    <message>
        <source>Give it with KIOSK_API_KEY, api_key_file = in kiosk.toml, or a systemd credential.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Angeben mit KIOSK_API_KEY, api_key_file = in kiosk.toml, oder als systemd credential.</translation>
    </message>
    <message>
        <source>Gives a picture of {width}x{height}.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Liefert ein Bild mit {width}x{height}.</translation>
    </message>
    <message>
        <source>Gun</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Gun in use</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Scanner belegt</translation>
    </message>
    <message>
        <source>Gun missing</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Scanner fehlt</translation>
    </message>
    <message>
        <source>Gun not allowed</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Scanner gesperrt</translation>
    </message>
    <message>
        <source>Gun test page</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Scanner-Testseite</translation>
    </message>
    <message>
        <source>Handed over to another kiosk</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>An anderen Kiosk übergeben</translation>
    </message>
    <message>
        <source>Hands-free: off</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Freihändig: aus</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Freihändig: an</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>captures on this kiosk</comment>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here the kiosk cannot see Caps Lock. Switch it off at the keyboard, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Hier sieht der Kiosk die Feststelltaste nicht. An der Tastatur ausschalten, dann noch einmal testen.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>Hold still: this code is not clear yet</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Stillhalten: Code noch nicht klar lesbar</translation>
    </message>
    <message>
        <source>Hold the code inside the frame</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Code in den Rahmen halten</translation>
    </message>
    <message>
        <source>Import it at one other kiosk only: kiosk import.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Nur an einem anderen Kiosk einlesen: kiosk import.</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In-store number {gtin}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Interne Nummer {gtin}</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Zutaten</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Zutaten</translation>
    </message>
    <message>
        <source>Is anybody there?</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Ist jemand da?</translation>
    </message>
    <message>
        <source>It begins unlike the keys that are known (csb_, csu_); the server decides.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Er beginnt anders als die bekannten Schlüssel (csb_, csu_); der Server entscheidet.</translation>
    </message>
    <message>
        <source>It can no longer be changed.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Das lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>It expired on {day}. Nothing was changed. Ask for a new sheet.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Er ist am {day} abgelaufen. Nichts wurde geändert. Bitte um ein neues Blatt.</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Passt</translation>
    </message>
    <message>
        <source>It has a fault of its own. Call your IT person.</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Der Kiosk hat selbst einen Fehler. Bitte die IT rufen.</translation>
    </message>
    <message>
        <source>It holds characters that none can have. Copy it again.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Enthalten sind Zeichen, die es dort nicht gibt. Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>It is a publishable key (cpk_), made for web pages. Scanning needs a key that begins with csb_ or csu_; ask whoever manages the organisation&apos;s keys.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Es ist ein öffentlicher Schlüssel (cpk_) für Webseiten. Zum Scannen braucht es einen, der mit csb_ oder csu_ beginnt; fragen Sie, wer die Schlüssel der Organisation verwaltet.</translation>
    </message>
    <message>
        <source>It is another one than before: {value}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Es ist eine andere als vorher: {value}.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part was read. Scan it again. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Er ist beschädigt oder nur zum Teil gelesen. Noch einmal scannen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is empty. Copy it again, whole, from where it was made.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Er ist leer. Kopieren Sie ihn noch einmal, ganz, von dort, wo er erstellt wurde.</translation>
    </message>
    <message>
        <source>It is for the kiosks of “{fleet}”, not for this one. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Er ist für die Kioske von „{fleet}“, nicht für diesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Sie liegt im Ordner {folder}.</translation>
    </message>
    <message>
        <source>It is in the session again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Ist wieder in der Sitzung.</translation>
    </message>
    <message>
        <source>It is not set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Sie wird nicht vom Netz gestellt.</translation>
    </message>
    <message>
        <source>It marks a GS1 code as {sign}. Switch on “GS1-128” (“UCC/EAN-128”) and “GS1 Data Matrix”.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ein GS1-Code wird als {sign} gemeldet. „GS1-128“ („UCC/EAN-128“) und „GS1 Data Matrix“ einschalten.</translation>
    </message>
    <message>
        <source>It opens but gives no picture. Check its plug, or that no program uses it.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Sie lässt sich öffnen, gibt aber kein Bild. Stecker prüfen, und ob ein anderes Programm sie benutzt.</translation>
    </message>
    <message>
        <source>It reads wrong</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Liest falsch</translation>
    </message>
    <message>
        <source>It sees black. Is the cover open, is there light?</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Sie sieht schwarz. Ist die Abdeckung offen, ist Licht da?</translation>
    </message>
    <message>
        <source>It sends {shown}: the maker&apos;s own code marks, which the kiosk cannot take off safely. Switch “code ID” to AIM, or off, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Er sendet {shown}: Code-Zeichen des Herstellers, die der Kiosk nicht sicher entfernen kann. „code ID“ auf AIM oder aus stellen, dann noch einmal testen.</translation>
    </message>
    <message>
        <source>It sets {name}, which no code may set on this kiosk. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Er setzt {name}, was hier kein Code setzen darf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It shows now: {type}</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Es zeigt jetzt: {type}</translation>
    </message>
    <message>
        <source>It types too fast for this computer. Set its “inter-character delay” to 5 ms, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Er tippt zu schnell für diesen Rechner. „inter-character delay“ auf 5 ms stellen, oder den Scanner auf USB-COM.</translation>
    </message>
    <message>
        <source>It was found again at another place: {name}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>An anderer Stelle wiedergefunden: {name}.</translation>
    </message>
    <message>
        <source>It was found right since the machine was started.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Sie ging richtig, seit das Gerät läuft.</translation>
    </message>
    <message>
        <source>It was never set: it shows {day}.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Sie wurde nie gestellt: Sie zeigt {day}.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} ahead.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Sie ging richtig, dann wurde sie um {length} vorgestellt.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} behind.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Sie ging richtig, dann wurde sie um {length} zurückgestellt.</translation>
    </message>
    <message>
        <source>It was set several times, though it says that it is right.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Sie wurde mehrmals gestellt, obwohl sie angeblich stimmt.</translation>
    </message>
    <message>
        <source>It was undone already, or its session is finished. Nothing was changed.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Schon rückgängig gemacht, oder die Sitzung ist beendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was used here already, or a newer one was. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Er oder ein neuerer wurde hier schon benutzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It will not be sent. Undo puts it back.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Es wird nicht gesendet. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Its end is missing or changed. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Sein Ende fehlt oder ist verändert. Noch einmal ganz kopieren.</translation>
    </message>
    <message>
        <source>Its file is damaged. Your IT person sets a new one with: kiosk set-pin. Scanning goes on.</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>Die Datei ist beschädigt. Die IT setzt eine neue mit: kiosk set-pin. Scannen geht weiter.</translation>
    </message>
    <message>
        <source>Its number may change; write: camera = {name}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Die Nummer kann sich ändern; besser schreiben: camera = {name}.</translation>
    </message>
    <message>
        <source>Its session is finished. Nothing was changed; open it again first.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Seine Sitzung ist beendet. Nichts wurde geändert; öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>Just saved: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Eben gespeichert: {code}</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key {char}</source>
        <extracomment>kiosk/widgets/button.py</extracomment>
        <translation>Taste {char}</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Tastaturbelegung</translation>
    </message>
    <message>
        <source>Keyboard layout, Caps Lock</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Tastaturbelegung, Feststelltaste</translation>
    </message>
    <message>
        <source>Keys by their place, as a {country} keyboard</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Tasten nach ihrer Lage, wie eine {country} Tastatur</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Leave the stick plugged in.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Den Stick stecken lassen.</translation>
    </message>
    <message>
        <source>Leave this page first.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Verlassen Sie zuerst diese Seite.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light off</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Licht aus</translation>
    </message>
    <message>
        <source>Light on</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Licht an</translation>
    </message>
    <message>
        <source>Light on or off, where the camera has one</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Licht an oder aus, wenn die Kamera eines hat</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Looks like GS1 but cannot be read: {why}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Sieht aus wie GS1, ist aber nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Bildschirm ausmessen</translation>
    </message>
    <message>
        <source>Measured.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ausgemessen.</translation>
    </message>
    <message>
        <source>Mistyped: copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Vertippt: noch einmal ganz kopieren.</translation>
    </message>
    <message>
        <source>More than {count} proposals of the server wait</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Mehr als {count} Vorschläge des Servers warten</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Verschoben</translation>
    </message>
    <message numerus="yes">
        <source>NOT saved yet: %n code(s). Saved once it starts; if switched off before, scan again.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>
            <numerusform>Noch NICHT gespeichert: %n Code. Wird beim Start gespeichert; vorher ausgeschaltet: erneut scannen.</numerusform>
            <numerusform>Noch NICHT gespeichert: %n Codes. Werden beim Start gespeichert; vorher ausgeschaltet: erneut scannen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name it with --server URL, KIOSK_SERVER, or server = in kiosk.toml. Scans are saved anyway.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Angeben mit --server URL, KIOSK_SERVER oder server = in kiosk.toml. Scans werden trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>Name one with --camera.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Eine nennen mit --camera.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Needs you: {needs_person}</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Zu klären: {needs_person}</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Nächster Versuch um {time}.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No API key is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Kein API-Schlüssel gesetzt</translation>
    </message>
    <message>
        <source>No USB stick is found. Plug one in, then look again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Kein USB-Stick gefunden. Einen einstecken, dann erneut suchen.</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No camera is set.</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Keine Kamera eingestellt.</translation>
    </message>
    <message>
        <source>No camera is set. Use a scanner gun, or type.</source>
        <extracomment>kiosk/desks/senses.py</extracomment>
        <translation>Keine Kamera eingestellt. Handscanner nehmen oder eintippen.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>No demo pictures</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>Keine Vorführbilder</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>No organisation is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Keine Organisation eingestellt</translation>
    </message>
    <message>
        <source>No photo was taken</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>Es wurde kein Foto gemacht</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kein Bild von der Kamera</translation>
    </message>
    <message>
        <source>No picture from the network camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kein Bild von der Netzwerkkamera</translation>
    </message>
    <message>
        <source>No picture now. Scanner guns and typing work.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Jetzt kein Bild. Handscanner und Tippen gehen.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Kein Abspielprogramm (aplay, paplay, pw-play): Der Kiosk ist stumm. alsa-utils installieren.</translation>
    </message>
    <message>
        <source>No proposals</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No server is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Kein Server eingestellt</translation>
    </message>
    <message>
        <source>No session of photos is open.</source>
        <extracomment>kiosk/desks/photo_commands.py</extracomment>
        <translation>Es ist keine Fotositzung offen.</translation>
    </message>
    <message>
        <source>No session with scans is open.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Keine Sitzung mit Scans ist offen.</translation>
    </message>
    <message>
        <source>No such camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Diese Kamera gibt es nicht</translation>
    </message>
    <message>
        <source>No whole code</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Kein ganzer Code</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody can say when all is sent: the server refuses the key.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Wann alles gesendet ist, weiß niemand: Der Server lehnt den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}. Check cable, Wi-Fi and the address of the server.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Niemand kennt den Namen {host}. Kabel, WLAN und Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>Nobody knows whether the accepted values were written: the answer was lost. Look on the server, then write them again or leave them.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Niemand weiß, ob die angenommenen Werte geschrieben wurden: Die Antwort ging verloren. Sehen Sie auf dem Server nach, dann schreiben Sie sie noch einmal oder lassen Sie sie.</translation>
    </message>
    <message>
        <source>None is known to be missing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Soweit bekannt, fehlt keine.</translation>
    </message>
    <message>
        <source>None is set: practice mode. Name it with --server or KIOSK_SERVER.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Keiner eingestellt: Übungsmodus. Angeben mit --server oder KIOSK_SERVER.</translation>
    </message>
    <message>
        <source>None is set; scanner guns and typing work.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Keine eingestellt; Handscanner und Tippen gehen.</translation>
    </message>
    <message>
        <source>None of the test codes. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Keiner der Testcodes. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Not a video</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kein Video</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Not counted again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Nicht noch einmal gezählt</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Nicht auf der Seite</translation>
    </message>
    <message>
        <source>Not plugged in: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Nicht angeschlossen: {name}</translation>
    </message>
    <message>
        <source>Not safe</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Not tested: {codes}.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Nicht getestet: {codes}.</translation>
    </message>
    <message>
        <source>Not the same. Begin again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Nicht gleich. Bitte von vorn.</translation>
    </message>
    <message>
        <source>Not today: the day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Nicht heute: Das Tageslimit ist erreicht. Alles gesendet frühestens: {when}.</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. Make the folder writable.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>In {path} lässt sich nichts speichern. Den Ordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Noch nichts gescannt.</translation>
    </message>
    <message>
        <source>Nothing is lost: scans keep their order, their times are marked unsure and put right when the clock is.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Nichts ist verloren: Die Scans behalten ihre Reihenfolge, ihre Zeiten gelten als unsicher und werden berichtigt, sobald die Uhr stimmt.</translation>
    </message>
    <message>
        <source>Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Nichts geht verloren; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing tells whether it is set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Nichts sagt, ob sie vom Netz gestellt wird.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Nährwerte</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>OAuth-Token</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>On this kiosk</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Auf diesem Kiosk</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Only who knows the PIN can open set-up.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Nur wer die PIN kennt, kann die Einrichtung öffnen.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a session that is open</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Person: {name}</translation>
    </message>
    <message>
        <source>Or test it in the kiosk&apos;s window, if you did not: there keys are read by their place.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Oder im Fenster des Kiosks testen, falls noch nicht geschehen: Dort werden Tasten nach ihrer Lage gelesen.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order as before</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Reihenfolge wie vorher</translation>
    </message>
    <message>
        <source>Ordinary codes hold it too, so the kiosk cannot put GS back. Let the gun send GS itself, or | for it.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Auch gewöhnliche Codes enthalten es, darum kann der Kiosk GS nicht wieder einsetzen. Den Scanner GS selbst senden lassen, oder | dafür.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>PRACTICE: nothing goes to a real server.</source>
        <extracomment>kiosk/widgets/practice.py</extracomment>
        <translation>ÜBUNG: Nichts geht an einen echten Server.</translation>
    </message>
    <message>
        <source>Packed</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Passwort für die Datei</translation>
    </message>
    <message>
        <source>Pause the camera</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Kamera anhalten</translation>
    </message>
    <message>
        <source>Photo {number} of {count}, {percent} %</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>Foto {number} von {count}, {percent} %</translation>
    </message>
    <message>
        <source>Photo: {type}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Foto: {type}</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos need one: name it in set-up.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Für Fotos braucht es eine: Geben Sie sie in der Einrichtung an.</translation>
    </message>
    <message>
        <source>Photos of this session</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Fotos dieser Sitzung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Played with {player}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Abgespielt mit {player}.</translation>
    </message>
    <message>
        <source>Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Angeschlossen: {names}. Was einzutragen ist: kiosk cameras.</translation>
    </message>
    <message>
        <source>Practice mode cannot start</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Übungsmodus startet nicht</translation>
    </message>
    <message>
        <source>Prefix, terminator, check digit</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Vorsatz, Endezeichen, Prüfziffer</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Gedruckt: {text}</translation>
    </message>
    <message>
        <source>Product name</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Products cannot be told apart without it. Switch on “transmit check digit” for EAN and UPC.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ohne sie sind Produkte nicht zu unterscheiden. „transmit check digit“ für EAN und UPC einschalten.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Quantity as before</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Menge wie vorher</translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Menge geändert</translation>
    </message>
    <message>
        <source>Quantity {number}: type another</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Menge {number}: eine andere eintippen</translation>
    </message>
    <message>
        <source>Queue: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Warteschlange: {words}</translation>
    </message>
    <message>
        <source>Read from the photo</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Vom Foto abgelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recycling</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Recycling</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Anderswo abgelehnt</translation>
    </message>
    <message>
        <source>Rejected, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Abgelehnt, gesendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Results ready</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Ergebnisse da</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>SQLite runs with journal {mode} and synchronous {level} in {parent}; a power cut could lose scans. Choose a folder on a local disk with --data.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>SQLite läuft in {parent} mit journal {mode} und synchronous {level}; bei Stromausfall könnten Scans verloren gehen. Mit --data einen Ordner auf einer lokalen Platte wählen.</translation>
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
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Ausschalten ist sicher</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Erneut gespeichert</translation>
    </message>
    <message>
        <source>Saved: {type}</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Gesichert: {type}</translation>
    </message>
    <message>
        <source>Saving, leave it on</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Speichert, nicht ausschalten</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Scan and photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Scannen und Fotos</translation>
    </message>
    <message>
        <source>Scan code {place} of {count}: {name}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Code {place} von {count} scannen: {name}</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Noch einmal scannen</translation>
    </message>
    <message>
        <source>Scan it later if you like: the order does not matter.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Geht auch später: Die Reihenfolge ist egal.</translation>
    </message>
    <message>
        <source>Scan kiosk</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Scan-Kiosk</translation>
    </message>
    <message>
        <source>Scan kiosk is starting</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>Scan-Kiosk startet</translation>
    </message>
    <message>
        <source>Scan kiosk: {words}</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>Scan-Kiosk: {words}</translation>
    </message>
    <message>
        <source>Scan or take a photo</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Code oder Foto</translation>
    </message>
    <message>
        <source>Scan or type the address</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Adresse scannen oder tippen</translation>
    </message>
    <message>
        <source>Scan or type the key</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Schlüssel scannen oder tippen</translation>
    </message>
    <message>
        <source>Scan the code now.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Jetzt den Code scannen.</translation>
    </message>
    <message>
        <source>Scanner gun</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Scanner guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Scanning goes on and nothing is lost.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Scannen geht weiter, nichts ist verloren.</translation>
    </message>
    <message>
        <source>Sell by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Verkaufen bis</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending had a fault and is tried again. Nothing is lost.</source>
        <extracomment>sync/courier.py</extracomment>
        <translation>Das Senden hatte einen Fehler und wird wiederholt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Sending this session failed {number} times ({why}). Nothing is lost; send it again later.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Das Senden dieser Sitzung ist {number}-mal gescheitert ({why}). Nichts ist verloren; senden Sie sie später noch einmal.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Wird gesendet.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Bisher gesendet</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Vom Netz gestellt.</translation>
    </message>
    <message>
        <source>Set it right again.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Stellen Sie sie wieder richtig.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set the keyboard country (“country keyboard type”) of the gun to that of this computer, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Das Tastaturland („country keyboard type“) des Scanners auf das dieses Rechners stellen, oder den Scanner auf USB-COM.</translation>
    </message>
    <message>
        <source>Settings code</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Einstellungscode</translation>
    </message>
    <message>
        <source>Settings code: open set-up, then scan it there. Nothing was changed.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Einstellungscode: Einrichtung öffnen und dort scannen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Several codes: aim at one, or tap it</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Mehrere Codes: einen anzielen oder antippen</translation>
    </message>
    <message>
        <source>Ship to</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip it if your gun reads lines only.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Überspringen, falls der Scanner nur Strichcodes liest.</translation>
    </message>
    <message>
        <source>Small letters</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller picture than set up. Retake it if the print is small.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Kleiner als eingestellt. Bei kleiner Schrift fotografieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>So slow, it cannot be told from a person. Set its “inter-character delay” to 0, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>So langsam, dass er wie ein Mensch tippt. „inter-character delay“ auf 0 stellen, dann noch einmal testen.</translation>
    </message>
    <message>
        <source>Some captures need you: see the list.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Einige Erfassungen sind zu klären: siehe Liste.</translation>
    </message>
    <message>
        <source>Somebody else signed it than this kiosk trusts. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Jemand anderes hat unterschrieben, als dieser Kiosk vertraut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something other than the Scanner API answered (a Wi-Fi sign-in page?)</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Etwas anderes als die Scanner-API hat geantwortet (eine WLAN-Anmeldeseite?)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Bitte der IT melden: Die Platte geht vielleicht kaputt.</translation>
    </message>
    <message>
        <source>The camera read it</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Das las die Kamera</translation>
    </message>
    <message>
        <source>The damaged file lies untouched in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Die beschädigte Datei liegt unverändert in {folder}.</translation>
    </message>
    <message>
        <source>The data file was damaged</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Die Datendatei war beschädigt</translation>
    </message>
    <message>
        <source>The file of this photo cannot be read ({why}). Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Die Datei dieses Fotos ist nicht lesbar ({why}). Nehmen Sie es neu auf, oder stellen Sie es zurück.</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Die Datei dieses Fotos ist beschädigt. Nehmen Sie es neu auf, oder stellen Sie es zurück.</translation>
    </message>
    <message>
        <source>The file of this photo is gone. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Die Datei dieses Fotos ist weg. Nehmen Sie es neu auf, oder stellen Sie es zurück.</translation>
    </message>
    <message>
        <source>They are not sent. They stay saved here.</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Sie werden nicht gesendet. Sie bleiben hier gespeichert.</translation>
    </message>
    <message>
        <source>They stay here until they are sent.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Sie bleiben hier, bis sie gesendet sind.</translation>
    </message>
    <message>
        <source>They stay {days} days, up to {mb} MB.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Sie bleiben {days} Tage, bis zu {mb} MB.</translation>
    </message>
    <message>
        <source>This is a key of the server. Not saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Das ist ein Schlüssel des Servers. Nicht gespeichert.</translation>
    </message>
    <message>
        <source>This kiosk has no network. Check cable and Wi-Fi.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Dieser Kiosk hat kein Netz. Kabel und WLAN prüfen.</translation>
    </message>
    <message>
        <source>This kiosk has the address {address}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Dieser Kiosk hat die Adresse {address}.</translation>
    </message>
    <message>
        <source>This kiosk may not use the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Dieser Kiosk darf den Handscanner nicht benutzen. IT rufen.</translation>
    </message>
    <message>
        <source>This photo shows {found}, and it belongs to {expected}. Photograph the right product, or scan this one.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Dieses Foto zeigt {found}, es gehört aber zu {expected}. Fotografieren Sie das richtige Produkt, oder scannen Sie dieses.</translation>
    </message>
    <message>
        <source>This photo shows: {type}</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>Dieses Foto zeigt: {type}</translation>
    </message>
    <message>
        <source>This settings code is not used</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Dieser Einstellungscode gilt nicht</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Match your card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Mit Ihrer Karte abgleichen</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On the printed page, or here. Nothing is saved. Nothing comes? Check the plug.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Auf dem Blatt oder hier. Nichts wird gespeichert. Kommt nichts an? Stecker prüfen.</translation>
    </message>
    <message>
        <source>Played. Not heard? Check the speaker.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Abgespielt. Nichts gehört? Lautsprecher prüfen.</translation>
    </message>
    <message>
        <source>Plug in the camera. There is no camera {source_text}, and no other.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Kamera anstecken. Es gibt keine Kamera {source_text}, und keine andere.</translation>
    </message>
    <message>
        <source>Plug in the camera. {name} is not plugged in.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Kamera anstecken. {name} ist nicht angesteckt.</translation>
    </message>
    <message>
        <source>Scan or type both.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Beides scannen oder tippen.</translation>
    </message>
    <message>
        <source>Session opened again on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sitzung auf dem Server erneut geöffnet</translation>
    </message>
    <message>
        <source>Settings of “{fleet}”</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Einstellungen von „{fleet}“</translation>
    </message>
    <message>
        <source>Shown on the screen, sent with every capture.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Steht auf dem Bildschirm, geht mit jeder Erfassung mit.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed, lost keys</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Tempo, verlorene Tasten</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start again to test the gun.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Neu beginnen, um den Scanner zu testen.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Scannen starten</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <extracomment>kiosk/widgets/step_parts.py</extracomment>
        <translation>Schritt {place} von {count}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Switch on NTP, or set the clock.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Schalten Sie NTP ein, oder stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Switch on NTP.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Schalten Sie NTP ein.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>In den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Take photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Takes the photo that is chosen</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Nimmt das gewählte Foto auf</translation>
    </message>
    <message>
        <source>Tap</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Antippen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Das ist nicht die PIN. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The API key cannot be used</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Der API-Schlüssel ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The PIN cannot be read</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>Die PIN ist nicht lesbar</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Die PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>The address is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Die Adresse ist gesetzt.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Check its plug; it comes back by itself.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Die Kamera gibt kein Bild. Stecker prüfen; sie kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>The camera had a fault and starts again.</source>
        <extracomment>hardware/watch.py</extracomment>
        <translation>Die Kamera hatte einen Fehler und startet neu.</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>Die Kamera wird geöffnet.</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Die Kamera ist belegt</translation>
    </message>
    <message>
        <source>The camera is on. {remark}</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Die Kamera ist an. {remark}</translation>
    </message>
    <message>
        <source>The camera read it. Use the gun here.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Das war die Kamera. Handscanner nehmen.</translation>
    </message>
    <message>
        <source>The camera repeats one picture. If that lasts, unplug it and plug it in again.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Die Kamera wiederholt ein Bild. Bleibt das so: abziehen und wieder anstecken.</translation>
    </message>
    <message>
        <source>The camera sees black. Is the cover open, is there light?</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>Die Kamera sieht schwarz. Ist die Abdeckung offen, ist Licht da?</translation>
    </message>
    <message>
        <source>The camera shows no picture now. Wait until it does, then try again.</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>Die Kamera zeigt gerade kein Bild. Warten Sie, bis sie eines zeigt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Die Uhr ist nicht gestellt und geht gegenüber dem Server {length} vor.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Die Uhr ist nicht gestellt und geht gegenüber dem Server {length} nach.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Die Uhr wird angeblich vom Netz gestellt, geht aber gegenüber dem Server {length} vor.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Die Uhr wird angeblich vom Netz gestellt, geht aber gegenüber dem Server {length} nach.</translation>
    </message>
    <message>
        <source>The damaged data could not be saved</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Die beschädigten Daten ließen sich nicht retten</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Die Datendatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Die Datendatei ist beschädigt</translation>
    </message>
    <message>
        <source>The data file is damaged: saving what can be read, {percent} %.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>Die Datendatei ist beschädigt: Lesbares wird gerettet, {percent} %.</translation>
    </message>
    <message>
        <source>The data file is locked</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Die Datendatei ist gesperrt</translation>
    </message>
    <message>
        <source>The data file was damaged, {words}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Die Datendatei war beschädigt, {words}</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Der Datenordner ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The data is newer than this program</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>Die Daten sind neuer als dieses Programm</translation>
    </message>
    <message>
        <source>The day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Das Tageslimit ist erreicht. Alles gesendet frühestens: {when}.</translation>
    </message>
    <message>
        <source>The decoder does not read the demo label. Install the kiosk again (./run setup).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Der Decoder liest das Vorführ-Etikett nicht. Den Kiosk neu installieren (./run setup).</translation>
    </message>
    <message>
        <source>The decoder reads the demo label.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Der Decoder liest das Vorführ-Etikett.</translation>
    </message>
    <message>
        <source>The disk damaged the data file. What is scanned is still saved. Finish what is under way, then start the kiosk again: it saves all that can be read. Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Die Platte hat die Datendatei beschädigt. Gescanntes wird weiter gespeichert. Laufendes fertig machen, dann den Kiosk neu starten: Er rettet alles Lesbare. Bitte der IT melden: Die Platte geht vielleicht kaputt.</translation>
    </message>
    <message>
        <source>The disk is filling up: {free}. Scanning goes on; ask your IT person to free some space soon.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Die Platte wird voll: {free}. Scannen geht weiter; bitte die IT, bald Platz zu schaffen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>The disk is full. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>Die Platte ist voll. IT rufen.</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Die Platte ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Die Platte meldet einen Fehler</translation>
    </message>
    <message>
        <source>The disk reports a fault. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>Die Platte meldet einen Fehler. IT rufen.</translation>
    </message>
    <message>
        <source>The disk was damaged: captures of this session could not be read. Scan them again.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Datenträger war beschädigt: Erfassungen dieser Sitzung konnten nicht gelesen werden. Scannen Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n NOT saved: go back, scan again</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n NICHT gespeichert: zurück, noch einmal scannen</numerusform>
            <numerusform>%n NICHT gespeichert: zurück, noch einmal scannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n nicht sendbar</numerusform>
            <numerusform>%n nicht sendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the same reason</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n aus demselben Grund</numerusform>
            <numerusform>%n aus demselben Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>
            <numerusform>%n hier</numerusform>
            <numerusform>%n hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <extracomment>kiosk/widgets/list_head.py</extracomment>
        <translation>
            <numerusform>%n nicht gezählt</numerusform>
            <numerusform>%n nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (was|were) removed so far.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>
            <numerusform>%n Sitzung wurde bisher entfernt.</numerusform>
            <numerusform>%n Sitzungen wurden bisher entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n von Hand getippt</numerusform>
            <numerusform>%n von Hand getippt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsure time</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n mit unsicherer Zeit</numerusform>
            <numerusform>%n mit unsicherer Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>A session left alone ends after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Verlassene Sitzung endet nach</translation>
    </message>
    <message>
        <source>Accepted, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Angenommen, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Add {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>{digit} anfügen</translation>
    </message>
    <message>
        <source>All captures received by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Der Server hat alle Erfassungen</translation>
    </message>
    <message>
        <source>An EAN-8 would end in {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Ein EAN-8 würde auf {digit} enden</translation>
    </message>
    <message>
        <source>Another kiosk program is open (process {owner}). Close it.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Ein anderes Kioskprogramm ist offen (Prozess {owner}). Schließen Sie es.</translation>
    </message>
    <message>
        <source>Another program uses the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Ein anderes Programm benutzt den Handscanner. IT rufen.</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asking the server whether all arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Der Server wird gefragt, ob alles ankam</translation>
    </message>
    <message>
        <source>Asking the server whether it arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Der Server wird gefragt, ob es ankam</translation>
    </message>
    <message>
        <source>Being sent: {percent} %</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Wird gesendet: {percent} %</translation>
    </message>
    <message>
        <source>Best before {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Haltbar bis {date}</translation>
    </message>
    <message>
        <source>Blurred. Hold still, go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Unscharf. Halten Sie still, gehen Sie etwas weiter weg und fotografieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Captures {captures} MB · photos {photos} MB · copies {copies} MB</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Erfassungen {captures} MB · Fotos {photos} MB · Kopien {copies} MB</translation>
    </message>
    <message>
        <source>Change side</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Seite ändern</translation>
    </message>
    <message>
        <source>Change the gun, then test again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Scanner umstellen, dann neu testen</translation>
    </message>
    <message>
        <source>Change to {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>In {digit} ändern</translation>
    </message>
    <message>
        <source>Check digit should be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Prüfziffer müsste {digit} sein</translation>
    </message>
    <message>
        <source>Check digit will be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Prüfziffer wird {digit}</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Befehlsblatt</translation>
    </message>
    <message>
        <source>Count it at once</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Sofort zählen</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Tägliche Kopien</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Einzelheiten zu {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Adresse eingeben</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export to a USB stick</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Export auf USB-Stick</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Fix {code}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>{code} ändern</translation>
    </message>
    <message>
        <source>For your IT person: {version} · {folder}</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Für die IT: {version} · {folder}</translation>
    </message>
    <message>
        <source>From then on the other kiosk sends it, not this one.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Danach sendet der andere Kiosk, nicht dieser.</translation>
    </message>
    <message>
        <source>Guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Hand over to another kiosk</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Anderem Kiosk übergeben</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>Hands-free photos</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Fotos ohne Hände</translation>
    </message>
    <message>
        <source>It has {count} characters; the server takes {most}.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Er hat {count} Zeichen; der Server nimmt {most}.</translation>
    </message>
    <message>
        <source>It holds binary data, which the server does not take.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Er enthält Binärdaten, die der Server nicht nimmt.</translation>
    </message>
    <message>
        <source>It holds blanks or strange characters. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Er enthält Leerzeichen oder fremde Zeichen. Noch einmal ganz kopieren.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>It stays ×{times}.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Es bleibt bei ×{times}.</translation>
    </message>
    <message>
        <source>It was sent already, so this cannot be changed. Remove it and take a new one.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Es ist schon gesendet und kann nicht mehr geändert werden. Entfernen Sie es und nehmen Sie ein neues auf.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>It works well</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Er funktioniert gut</translation>
    </message>
    <message>
        <source>It works. Is this what the label says?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Er funktioniert. Steht das so auf dem Etikett?</translation>
    </message>
    <message>
        <source>Its session was left while the camera took it. Open the session and retake it.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Die Sitzung wurde verlassen, während die Kamera aufnahm. Öffnen Sie die Sitzung und nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>Kinds of sessions</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Arten von Sitzungen</translation>
    </message>
    <message>
        <source>Kiosks that share the key</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Kioske mit demselben Schlüssel</translation>
    </message>
    <message>
        <source>Lay your bank card here</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Bankkarte hier auflegen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Light is mirrored here and hides the print. Tilt the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Hier spiegelt sich Licht und verdeckt den Druck. Kippen Sie das Produkt und fotografieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Limit for today</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Limit für heute</translation>
    </message>
    <message>
        <source>Limit right now</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Limit im Moment</translation>
    </message>
    <message>
        <source>Locked to full screen</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Auf Vollbild gesperrt</translation>
    </message>
    <message>
        <source>Look at this</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Look at this: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Bitte ansehen: {words}</translation>
    </message>
    <message>
        <source>Making the session on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sitzung wird auf dem Server angelegt</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>kiosk/screens/setup_pages.py</extracomment>
        <translation>Ausmessen</translation>
    </message>
    <message>
        <source>NOT saved</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>NICHT gespeichert</translation>
    </message>
    <message>
        <source>NOT written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>NICHT geschrieben</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>kiosk/widgets/photo_grid.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No product found for this code</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Kein Produkt zu diesem Code gefunden</translation>
    </message>
    <message>
        <source>No session today. The first code opens one.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Heute noch keine Sitzung. Der erste Code öffnet eine.</translation>
    </message>
    <message>
        <source>None: the kiosk practises</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Keiner: Der Kiosk übt</translation>
    </message>
    <message>
        <source>Not all</source>
        <extracomment>kiosk/gallery_sessions.py</extracomment>
        <translation>Nicht alles</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Not counted: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Nicht gezählt: {code}</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>Zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not known yet whether all is sent</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Noch nicht bekannt, ob alles gesendet ist</translation>
    </message>
    <message>
        <source>Not known yet whether it is safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Noch nicht bekannt, ob Ausschalten sicher ist</translation>
    </message>
    <message>
        <source>Not safe to switch off: disk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Ausschalten ist nicht sicher: Platte</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Nothing is changed until you agree. No captures are lost.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Nichts wird geändert, bis Sie zustimmen. Keine Erfassung geht verloren.</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Nichts ist fraglich</translation>
    </message>
    <message>
        <source>Nothing is saved on this kiosk yet.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Auf diesem Kiosk ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was scanned</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Nichts wurde gescannt</translation>
    </message>
    <message>
        <source>Or just scan: the first code opens a session.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Oder einfach scannen: Der erste Code öffnet eine Sitzung.</translation>
    </message>
    <message>
        <source>Or ×{number} for the last capture</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Oder ×{number} für die letzte Erfassung</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Photo NOT saved yet. Open the session again to decide.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Foto noch NICHT gespeichert. Öffnen Sie die Sitzung wieder und entscheiden Sie.</translation>
    </message>
    <message>
        <source>Photos and codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Fotos und Codes</translation>
    </message>
    <message>
        <source>Photos {count}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Fotos {count}</translation>
    </message>
    <message>
        <source>Play one</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Plug in the gun.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Handscanner anstecken.</translation>
    </message>
    <message>
        <source>Printed by your IT person? Hold it before the camera, or scan it with the gun.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Von Ihrer IT gedruckt? Vor die Kamera halten oder mit dem Scanner lesen.</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>it was done</comment>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Quantity of the last capture</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Menge der letzten Erfassung</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Read twice, saved once</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Zweimal gelesen, einmal gespeichert</translation>
    </message>
    <message>
        <source>Read twice, saved once: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Zweimal gelesen, einmal gespeichert: {code}</translation>
    </message>
    <message>
        <source>Rejected, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Abgelehnt, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Removed. It will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Entfernt. Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Retake it. Everything saved before is safe.</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Nehmen Sie es neu auf. Alles vorher Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Retake: the new photo takes the place of the old one.</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Neu aufnehmen: Das neue Foto ersetzt das alte.</translation>
    </message>
    <message>
        <source>Retaken</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Neu aufgenommen</translation>
    </message>
    <message>
        <source>Run set-up again</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Einrichtung neu starten</translation>
    </message>
    <message>
        <source>Safe to pull the stick out</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Stick kann abgezogen werden</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Saved, but cannot be sent</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Gespeichert, aber nicht sendbar</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>
            <numerusform>Gespeichert: %n angenommen</numerusform>
            <numerusform>Gespeichert: %n angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {field} accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Gespeichert: {field} angenommen</translation>
    </message>
    <message>
        <source>Saved: {field} rejected</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Gespeichert: {field} abgelehnt</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Scan any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Irgendeinen Code scannen. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Scan each code once, in any order</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Jeden Code einmal scannen, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Screen dims after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Bildschirm wird dunkel nach</translation>
    </message>
    <message>
        <source>Sell by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Verkaufen bis {date}</translation>
    </message>
    <message>
        <source>Send all again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Alle erneut senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send {code} again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>{code} erneut senden</translation>
    </message>
    <message>
        <source>Sending waits and goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Das Senden wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Sent sessions</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Gesendete Sitzungen</translation>
    </message>
    <message>
        <source>Sent sessions stay for</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Gesendete Sitzungen bleiben</translation>
    </message>
    <message>
        <source>Server limits</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Server-Limits</translation>
    </message>
    <message>
        <source>Session made on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sitzung auf dem Server angelegt</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sitzung geöffnet</translation>
    </message>
    <message>
        <source>Sessions are sent</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Sitzungen werden gesendet</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set all %n aside?</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n zurückstellen?</numerusform>
            <numerusform>Alle %n zurückstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set all aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Alle zurückstellen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>it was done</comment>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Set aside. It will not be sent.</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Zurückgestellt. Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Set aside: not sent, saved here</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Zurückgestellt: nicht gesendet, hier gespeichert</translation>
    </message>
    <message>
        <source>Set to {number}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Auf {number} setzen</translation>
    </message>
    <message>
        <source>Set {code} aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>{code} zurückstellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several codes in view</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Mehrere Codes im Bild</translation>
    </message>
    <message>
        <source>Show it any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Irgendeinen Code zeigen. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Side: {type}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Seite: {type}</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Alle nehmen</translation>
    </message>
    <message>
        <source>Take photo: the camera gives no picture</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Aufnehmen: Die Kamera liefert kein Bild</translation>
    </message>
    <message>
        <source>Take the one in the frame</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Den im Rahmen nehmen</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>kiosk/store/backup.py</extracomment>
        <translation>Die Sicherung konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The choice was not saved</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>Die Auswahl wurde NICHT gespeichert</translation>
    </message>
    <message>
        <source>The disk is full: {free}. What was saved is safe. The next codes may be refused: watch for the red screen, and call your IT person now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Die Platte ist voll: {free}. Gespeichertes ist sicher. Die nächsten Codes werden vielleicht abgelehnt: auf den roten Bildschirm achten und jetzt die IT rufen.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free}. Codes are saved as before, photos are not taken. Ask your IT person to free some space now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Die Platte ist fast voll: {free}. Codes werden gespeichert wie bisher, Fotos nicht gemacht. Bitte die IT, jetzt Platz zu schaffen.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts a code. Move the product into view, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Der Bildrand schneidet einen Code ab. Rücken Sie das Produkt ganz ins Bild und fotografieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the print. Go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Der Bildrand schneidet Text ab. Gehen Sie etwas weiter weg und fotografieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The end of the code did not come. Scan it again. Each time? See gun_end in the settings.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Das Ende des Codes kam nicht. Noch einmal scannen. Jedes Mal? Siehe gun_end in den Einstellungen.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>The file may not be whole</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>Die Datei ist vielleicht nicht vollständig</translation>
    </message>
    <message>
        <source>The folder of the guns&apos; profiles cannot be read: {reason}. The guns work without them.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Der Ordner der Scanner-Profile ist nicht lesbar: {reason}. Die Scanner arbeiten ohne sie.</translation>
    </message>
    <message>
        <source>The gun does not say what kind of code it read</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner sagt nicht, welche Art Code er gelesen hat</translation>
    </message>
    <message>
        <source>The gun leaves out the check digit</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner lässt die Prüfziffer weg</translation>
    </message>
    <message>
        <source>The gun puts changing characters in front of codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner setzt wechselnde Zeichen vor Codes</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” behind codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner setzt „{sign}“ hinter Codes</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” in front of every code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner setzt „{sign}“ vor jeden Code</translation>
    </message>
    <message>
        <source>The gun sends an unknown key for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner sendet für das Trennzeichen GS eine unbekannte Taste</translation>
    </message>
    <message>
        <source>The gun sends no Enter after a code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner sendet kein Enter nach einem Code</translation>
    </message>
    <message>
        <source>The gun sends “{sign}” for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner sendet „{sign}“ für das Trennzeichen GS</translation>
    </message>
    <message>
        <source>The gun swaps capitals and small letters</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner vertauscht große und kleine Buchstaben</translation>
    </message>
    <message>
        <source>The gun turns all letters into one case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner macht alle Buchstaben groß oder klein</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects another</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner tippt wie eine {gun} Tastatur, dieser Rechner erwartet eine andere</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects {system}</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner tippt wie eine {gun} Tastatur, dieser Rechner erwartet eine {system}</translation>
    </message>
    <message>
        <source>The gun types as another keyboard than this computer has</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner tippt wie eine andere Tastatur als die dieses Rechners</translation>
    </message>
    <message>
        <source>The gun types slowly: {gap_ms} ms from key to key</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Scanner tippt langsam: {gap_ms} ms von Taste zu Taste</translation>
    </message>
    <message>
        <source>The gun&apos;s profile {name} cannot be used ({why}). Run the gun doctor again to replace it.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Das Profil {name} des Scanners ist nicht brauchbar ({why}). Mit dem Scanner-Test ein neues anlegen.</translation>
    </message>
    <message>
        <source>The key is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Der Schlüssel ist gesetzt.</translation>
    </message>
    <message>
        <source>The key is unusual, though: {odd}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Der Schlüssel ist aber ungewöhnlich: {odd}</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own. Scan this again; all scans that beeped are safe.</source>
        <extracomment>kiosk/station.py</extracomment>
        <translation>Der Kiosk hat selbst einen Fehler. Das noch einmal scannen; alle Scans mit Piepton sind sicher.</translation>
    </message>
    <message>
        <source>Too dark. Bring more light onto the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Zu dunkel. Bringen Sie mehr Licht auf das Produkt und fotografieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Touch Scan to begin.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>„Scannen“ berühren, um zu beginnen.</translation>
    </message>
    <message>
        <source>Touch a photo to change it.</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Foto berühren, um es zu ändern.</translation>
    </message>
    <message>
        <source>Touch a row to decide. Nothing is lost.</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Eine Zeile berühren, um zu entscheiden. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Touch each signal: can you hear it?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Jedes Signal berühren: Ist es zu hören?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>a code by hand</comment>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Type the digits below the bars</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Ziffern unter den Strichen eintippen</translation>
    </message>
    <message>
        <source>Use the gun here. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Hier den Handscanner benutzen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>What was delivered stays in the damaged file: the disk is full.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Gesendetes bleibt in der beschädigten Datei: Die Platte ist voll.</translation>
    </message>
    <message>
        <source>Yes, set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Ja, zurückstellen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>
            <numerusform>{done} von %n gesendet</numerusform>
            <numerusform>{done} von %n gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>{fault} It is saved here. Scan another code of this item, then set this one aside.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>{fault} Er ist hier gespeichert. Scannen Sie einen anderen Code dieses Artikels und stellen Sie diesen zurück.</translation>
    </message>
    <message>
        <source>{folder}: {waiting} captures wait, {delivered} sent (SQLite {version}).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{folder}: {waiting} Erfassungen warten, {delivered} gesendet (SQLite {version}).</translation>
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
        <translation>{used} von {limit} Anfragen sind verbraucht.</translation>
    </message>
    <message>
        <source>{value}, as before</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>{value}, wie bisher</translation>
    </message>
    <message>
        <source>{why}. Captures are saved and sent later. Check network and address.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Erfassungen werden gespeichert und später gesendet. Netz und Adresse prüfen.</translation>
    </message>
    <message>
        <source>{word}, {percent} %</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{word}, {percent} %</translation>
    </message>
    <message>
        <source>The kiosk has to guess whether a code is GS1. Switch on “AIM code ID” for all codes (]C1, ]d2 ...).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk muss raten, ob ein Code GS1 ist. „AIM code ID“ für alle Codes einschalten (]C1, ]d2 ...).</translation>
    </message>
    <message>
        <source>The kiosk is closing</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Der Kiosk wird geschlossen</translation>
    </message>
    <message>
        <source>The kiosk is getting ready.</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Der Kiosk macht sich bereit.</translation>
    </message>
    <message>
        <source>The kiosk puts GS back. Codes that themselves hold this sign would be changed: real GS is better.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk setzt GS wieder ein. Codes, die dieses Zeichen selbst enthalten, würden verändert: echtes GS ist besser.</translation>
    </message>
    <message>
        <source>The kiosk puts it right</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Der Kiosk behebt es</translation>
    </message>
    <message>
        <source>The kiosk reads capitals right whether it is on or off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk liest Großbuchstaben richtig, ob sie an oder aus ist.</translation>
    </message>
    <message>
        <source>The kiosk reads its keys by their place, so codes are right.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk liest die Tasten nach ihrer Lage, die Codes stimmen also.</translation>
    </message>
    <message>
        <source>The kiosk reads this gun this way from now on.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>So liest der Kiosk diesen Scanner ab jetzt.</translation>
    </message>
    <message>
        <source>The kiosk takes it off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk entfernt es.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: set the gun&apos;s “convert case” to “as it is” and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk dreht sie zurück. Besser: „convert case“ des Scanners auf „as it is“ stellen und noch einmal testen.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: switch the gun&apos;s “Caps Lock on” or “convert case” off and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk dreht sie zurück. Besser: „Caps Lock on“ oder „convert case“ am Scanner ausschalten und noch einmal testen.</translation>
    </message>
    <message>
        <source>The kiosk waits for a pause, which is slower. Better: switch on the suffix Enter (CR).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk wartet auf eine Pause, das ist langsamer. Besser: als Endezeichen Enter (CR) einschalten.</translation>
    </message>
    <message>
        <source>The kiosk waits longer for this gun. Better: set its “inter-character delay” to 0.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Der Kiosk wartet bei diesem Scanner länger. Besser: „inter-character delay“ auf 0 stellen.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user {user} may not open {name}. Add it to the group {group}, log in again.</source>
        <extracomment>hardware/rights.py</extracomment>
        <translation>Der Benutzer {user} des Kiosks darf {name} nicht öffnen. In die Gruppe {group} aufnehmen, neu anmelden.</translation>
    </message>
    <message>
        <source>The old photo is in its place again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Das alte Foto steht wieder an seiner Stelle.</translation>
    </message>
    <message>
        <source>The passphrase needs {megabytes} MB for a moment. Nothing was changed. Close something.</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>Die Passphrase braucht kurz {megabytes} MB. Nichts wurde geändert. Schließen Sie etwas.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>Das aufgenommene Foto</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Das Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>The profile was NOT saved</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Das Profil wurde NICHT gespeichert</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>The same code again</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Derselbe Code noch einmal</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The scanner gun ({name}) was unplugged. Plug it in again: it comes back by itself.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Der Handscanner ({name}) wurde abgezogen. Wieder anstecken: Er kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>The scanner gun had a fault and starts again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Der Handscanner hatte einen Fehler und startet neu.</translation>
    </message>
    <message>
        <source>The scanner gun sends more than any barcode holds. Scan again, and check how the gun is set.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Der Handscanner sendet mehr, als ein Barcode enthält. Noch einmal scannen und prüfen, wie der Scanner eingestellt ist.</translation>
    </message>
    <message>
        <source>The scanner gun sent a key without a character. Scan again. Each time? Run the gun doctor.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Der Handscanner sendete eine Taste ohne Zeichen. Noch einmal scannen. Jedes Mal? Scanner-Test starten.</translation>
    </message>
    <message>
        <source>The scanner gun sent something while it was being plugged in. If that was a scan, scan it again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Der Handscanner sendete etwas beim Anstecken. War das ein Scan: noch einmal scannen.</translation>
    </message>
    <message>
        <source>The scanner gun was unplugged in the middle of a code. Plug it in and scan that one again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Der Handscanner wurde mitten in einem Code abgezogen. Anstecken und diesen noch einmal scannen.</translation>
    </message>
    <message>
        <source>The scanner gun {name} cannot be opened: {reason}. Check its name.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Der Handscanner {name} lässt sich nicht öffnen: {reason}. Namen prüfen.</translation>
    </message>
    <message>
        <source>The scanner gun {name} is ready.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Der Handscanner {name} ist bereit.</translation>
    </message>
    <message>
        <source>The separator GS is lost</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Das Trennzeichen GS fehlt</translation>
    </message>
    <message>
        <source>The server answered {number}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server antwortete {number}</translation>
    </message>
    <message>
        <source>The server asked for a pause</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server bittet um eine Pause</translation>
    </message>
    <message>
        <source>The server does not let it be submitted: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server lässt die Abgabe nicht zu: {why}</translation>
    </message>
    <message>
        <source>The server gave a new session the name of an earlier one, so nothing is sent into it. Call your IT person.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server gab einer neuen Sitzung den Namen einer früheren; es wird nichts in sie gesendet. Rufen Sie die IT.</translation>
    </message>
    <message>
        <source>The server has not finished this session for days. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server ist seit Tagen nicht mit dieser Sitzung fertig. Sehen Sie dort nach. Nichts ist verloren; „Erneut senden“ fragt dort nach.</translation>
    </message>
    <message>
        <source>The server has taken this session, but no longer knows it. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server hat diese Sitzung angenommen, kennt sie aber nicht mehr. Sehen Sie dort nach. Nichts ist verloren; „Erneut senden“ fragt dort nach.</translation>
    </message>
    <message>
        <source>The server made a session but did not name it, so nothing can be sent into it. Call your IT person (contract).</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server hat eine Sitzung angelegt, aber nicht benannt; so kann nichts gesendet werden. Rufen Sie die IT (Vertrag).</translation>
    </message>
    <message>
        <source>The server no longer has this proposal. Nothing is lost: what it proposes now is read again.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Der Server hat diesen Vorschlag nicht mehr. Nichts ist verloren: Was er jetzt vorschlägt, wird neu gelesen.</translation>
    </message>
    <message>
        <source>The server no longer knows this session, and nobody can tell whether it was submitted. Look there first.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server kennt diese Sitzung nicht mehr, und niemand weiß, ob sie abgegeben wurde. Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>The server refuses the key of this kiosk ({why}). Call your IT person.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Der Server lehnt den Schlüssel dieses Kiosks ab ({why}). Bitte die IT rufen.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Photo NOT saved</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Foto NICHT gespeichert</translation>
    </message>
    <message>
        <source>Shows the session; once more finishes it</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Zeigt die Sitzung; noch einmal beendet sie</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Quelle: {name}</translation>
    </message>
    <message>
        <source>Take photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Fotos machen</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own; what was saved is safe.</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>Der Kiosk hat selbst einen Fehler; Gespeichertes ist sicher.</translation>
    </message>
    <message>
        <source>The last request was answered.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Die letzte Anfrage wurde beantwortet.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>The right code</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Der richtige Code</translation>
    </message>
    <message>
        <source>The server asks for a pause. Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Der Server bittet um eine Pause. Nichts ist verloren; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; it is tried again.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Der Server ist nicht erreichbar. Nichts ist verloren; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The server failed at it: {why}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Der Server scheiterte daran: {why}</translation>
    </message>
    <message>
        <source>The server has not told its limits yet.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Der Server hat seine Grenzen noch nicht genannt.</translation>
    </message>
    <message>
        <source>The server is done with it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Der Server ist damit fertig</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Der Server hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The server refuses the key. Nothing is lost. Look at the key.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Der Server lehnt den Schlüssel ab. Nichts ist verloren. Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>The server refuses this session: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Der Server lehnt diese Sitzung ab: {why}</translation>
    </message>
    <message>
        <source>The server works on it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Der Server arbeitet daran</translation>
    </message>
    <message>
        <source>The server&apos;s address answers, but not as the Scanner API: check it in the settings</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Die Adresse des Servers antwortet, aber nicht als Scanner-API: Prüfen Sie sie in den Einstellungen</translation>
    </message>
    <message>
        <source>The session is NOT finished</source>
        <extracomment>kiosk/store/pending_photos.py</extracomment>
        <translation>Die Sitzung ist NICHT beendet</translation>
    </message>
    <message>
        <source>The session was ended on the server and may not have been submitted. Look there, then send it again or leave it.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Die Sitzung wurde auf dem Server beendet und vielleicht nicht abgegeben. Sehen Sie dort nach, dann senden Sie sie noch einmal oder lassen Sie sie so.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Die beiden waren nicht gleich. Von vorn beginnen.</translation>
    </message>
    <message>
        <source>The video is over. Choose another camera or start it again.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>Das Video ist zu Ende. Eine andere Kamera wählen oder neu starten.</translation>
    </message>
    <message>
        <source>The wrong one will not be sent.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Der falsche Code wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The {way} is damaged</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Beschädigt: {way}</translation>
    </message>
    <message>
        <source>There are no pictures for the virtual camera in {folder}.</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>In {folder} sind keine Bilder für die virtuelle Kamera.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Es gibt keine Kamera</translation>
    </message>
    <message>
        <source>There is no camera {source_text}. Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Es gibt keine Kamera {source_text}. Angeschlossen: {names}. Was einzutragen ist: kiosk cameras.</translation>
    </message>
    <message>
        <source>There is no device, file or folder {path}. Check the name or the plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Kein Gerät, keine Datei, kein Ordner {path}. Name oder Stecker prüfen.</translation>
    </message>
    <message>
        <source>There is no picture (jpg, png, webp ...) in {folder}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>In {folder} ist kein Bild (jpg, png, webp ...).</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>They were lost on the line. Check cable and plug, and that gun and gun_line have the same speed.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Sie gingen unterwegs verloren. Kabel und Stecker prüfen, und ob Scanner und gun_line dieselbe Geschwindigkeit haben.</translation>
    </message>
    <message>
        <source>They would become part of every code. Set the suffix to Enter (CR) alone.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Sie würden Teil jedes Codes. Als Endezeichen nur Enter (CR) einstellen.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Diese PIN ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>This camera has no light.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Diese Kamera hat kein Licht.</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Diese Platte kann Scans nicht sicher speichern</translation>
    </message>
    <message>
        <source>This is a key of the server. It was not saved. Scan it in set-up.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Das ist ein Schlüssel des Servers. Er wurde nicht gespeichert. In der Einrichtung scannen.</translation>
    </message>
    <message>
        <source>This is no address. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Keine Adresse. Nicht gespeichert.</translation>
    </message>
    <message>
        <source>This is no key. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Kein Schlüssel. Nicht gespeichert.</translation>
    </message>
    <message>
        <source>This kiosk could be taken away.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Dieser Kiosk könnte abgebaut werden.</translation>
    </message>
    <message>
        <source>This kiosk does not know this command. Print the sheet again.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Dieser Kiosk kennt diesen Befehl nicht. Das Blatt neu drucken.</translation>
    </message>
    <message>
        <source>This kiosk has no camera.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Dieser Kiosk hat keine Kamera.</translation>
    </message>
    <message>
        <source>This kiosk is locked. It closes by a PIN, and none is set yet: set one in set-up.</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Dieser Kiosk ist gesperrt. Er schließt mit einer PIN, und noch ist keine gesetzt: in der Einrichtung setzen.</translation>
    </message>
    <message>
        <source>This kiosk makes no sound: no loudspeaker is found. Watch the screen, and call your IT person.</source>
        <extracomment>kiosk/desks/voice.py</extracomment>
        <translation>Dieser Kiosk macht keinen Ton: kein Lautsprecher gefunden. Auf den Bildschirm achten und die IT rufen.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own folder</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Eigener Ordner</translation>
    </message>
    <message>
        <source>This machine was too busy and lost keys of the scanner gun. Scan the last code again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Dieses Gerät war zu beschäftigt und verlor Tasten des Handscanners. Den letzten Code noch einmal scannen.</translation>
    </message>
    <message>
        <source>This photo was removed already. Nothing was changed.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Dieses Foto wurde schon entfernt. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>This session is finished and sent by itself in %n second(s). Nothing is lost.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>
            <numerusform>Diese Sitzung wird in %n Sekunde von selbst beendet und gesendet. Nichts geht verloren.</numerusform>
            <numerusform>Diese Sitzung wird in %n Sekunden von selbst beendet und gesendet. Nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was NOT saved. Start the kiosk again.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Das wurde NICHT gespeichert. Den Kiosk neu starten.</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Do it again; if that fails, call your IT person ({path}).</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Das wurde NICHT gespeichert; alles vorher Gespeicherte ist sicher. Noch einmal machen; geht das nicht, die IT rufen ({path}).</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Free space on the disk of {path} and do it again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Das wurde NICHT gespeichert; alles vorher Gespeicherte ist sicher. Auf der Platte von {path} Platz schaffen und noch einmal machen.</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Touch the screen, or scan.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Bildschirm berühren oder scannen.</translation>
    </message>
    <message>
        <source>Touch to continue</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Zum Fortfahren berühren</translation>
    </message>
    <message>
        <source>Touch your name, or scan your badge.</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Namen berühren oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>kiosk/screens/pick.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try it first (practice)</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Erst ausprobieren (Übung)</translation>
    </message>
    <message>
        <source>Type a code</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Type it a second time, so that it is right.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Zur Sicherheit ein zweites Mal tippen.</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Die PIN dieses Kiosks tippen.</translation>
    </message>
    <message>
        <source>Type the quantity</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Menge eintippen</translation>
    </message>
    <message>
        <source>Type the right code</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Richtigen Code eintippen</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Types: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Tippt: {name}</translation>
    </message>
    <message>
        <source>Typing gun</source>
        <extracomment>kiosk/gun_clinic.py</extracomment>
        <translation>Tippender Scanner</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>amerikanische</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undoes the last scan or change</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Macht den letzten Scan oder die letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: the photo will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Rückgängig gemacht: Das Foto wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Use by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Verbrauchen bis</translation>
    </message>
    <message>
        <source>Use by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Verbrauchen bis {date}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Diese Einstellungen nehmen</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>So verwenden</translation>
    </message>
    <message>
        <source>Use this for now, and change the gun</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Vorerst so verwenden und den Scanner umstellen</translation>
    </message>
    <message>
        <source>Used by this kiosk</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Von diesem Kiosk belegt</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What the code said cannot be known again. Switch off “convert case” (“all upper”, “all lower”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Was im Code stand, ist nicht mehr zu erkennen. „convert case“ ausschalten („all upper“, „all lower“).</translation>
    </message>
    <message>
        <source>When they are finished</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Wenn sie beendet sind</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Which side is next?</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>Welche Seite ist die nächste?</translation>
    </message>
    <message>
        <source>While they are open</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Während sie offen sind</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>Writing …</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Schreibe …</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written to the product</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Ins Produkt geschrieben</translation>
    </message>
    <message>
        <source>Wrong too often. Wait, then try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Zu oft falsch. Warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Yes, the same words</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Ja, dieselben Wörter</translation>
    </message>
    <message>
        <source>a capture that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>eine schon gesendete Erfassung wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>a person asked to send it again</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>jemand wollte es noch einmal senden</translation>
    </message>
    <message>
        <source>a photo that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>ein schon gesendetes Foto wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>an address holds no blanks and no control characters</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>eine Adresse enthält keine Leerzeichen und keine Steuerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as the network allows</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>wie das Netz es zulässt</translation>
    </message>
    <message>
        <source>capitals and small letters swapped</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Groß und Klein vertauscht</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>verändert</translation>
    </message>
    <message>
        <source>ended by Enter</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>beendet mit Enter</translation>
    </message>
    <message>
        <source>ended by Enter, Tab or a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>beendet mit Enter, Tab oder Pause</translation>
    </message>
    <message>
        <source>ended by Tab</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>beendet mit Tab</translation>
    </message>
    <message>
        <source>ended by a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>beendet mit einer Pause</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>first sending</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>erstes Senden</translation>
    </message>
    <message>
        <source>https:// and a name</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>https:// und ein Name</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>its Application Identifiers or their values do not follow the standard</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>seine Application Identifier oder deren Werte folgen nicht der Norm</translation>
    </message>
    <message>
        <source>keeping to the minute limit</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>im Rahmen des Minutenlimits</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>newest copy of {at}, {count} saved</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>neueste Kopie von {at}, {count} gespeichert</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no copy has been made yet</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>noch keine Kopie gemacht</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no such date</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>kein gültiges Datum</translation>
    </message>
    <message>
        <source>no such time</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>keine gültige Uhrzeit</translation>
    </message>
    <message>
        <source>none are made (backups = 0)</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>es werden keine gemacht (backups = 0)</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>session cookie</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>Sitzungs-Cookie</translation>
    </message>
    <message>
        <source>since {when}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>still to be scanned</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>noch zu scannen</translation>
    </message>
    <message>
        <source>the day limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>das Tageslimit ist erreicht</translation>
    </message>
    <message>
        <source>the minute limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>das Minutenlimit ist erreicht</translation>
    </message>
    <message>
        <source>the minute limit sets the pace</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>das Minutenlimit gibt das Tempo vor</translation>
    </message>
    <message>
        <source>the server asked for a pause</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>der Server bat um eine Pause</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server has not said that it was submitted</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>der Server hat die Abgabe nicht bestätigt</translation>
    </message>
    <message>
        <source>the server no longer knows its session</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>der Server kennt seine Sitzung nicht mehr</translation>
    </message>
    <message>
        <source>the server refuses the key</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>der Server lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>the server&apos;s session expired</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>die Sitzung des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>there is no Application Identifier that begins with {digits}</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>kein Application Identifier beginnt mit {digits}</translation>
    </message>
    <message>
        <source>there is no Application Identifier where one should be</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>kein Application Identifier, wo einer stehen muss</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>uploading a photo</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>ein Foto wird hochgeladen</translation>
    </message>
    <message>
        <source>waiting before the next try</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>wrong check digit</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>falsche Prüfziffer</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{copies}; delivered data stays {days} days or {mb} MB: {sessions} sessions with {captures} captures and {photos} photos were removed so far</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{copies}; zugestellte Daten bleiben {days} Tage oder {mb} MB: Bisher wurden {sessions} Sitzungen mit {captures} Erfassungen und {photos} Fotos entfernt</translation>
    </message>
    <message>
        <source>{count} of {total} codes are read. Scan the others too.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>{count} von {total} Codes sind gelesen. Bitte auch die anderen scannen.</translation>
    </message>
    <message>
        <source>{fault}. Call your IT person.</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>{fault}. IT rufen.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing is lost on this kiosk; try another stick.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>{file}: {reason}. Auf diesem Kiosk ist nichts verloren; einen anderen Stick versuchen.</translation>
    </message>
    <message>
        <source>{folder} is damaged, and saving what can be read failed ({fault}). It was not touched. Free some space on its disk and start again, or copy the folder to another disk and name that with --data.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>{folder} ist beschädigt, und das Retten des Lesbaren scheiterte ({fault}). Nichts wurde verändert. Auf der Platte Platz schaffen und neu starten, oder den Ordner auf eine andere Platte kopieren und diesen mit --data nennen.</translation>
    </message>
    <message>
        <source>{folder}: {free} MB are free</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>{folder}: {free} MB sind frei</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another with --data or mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{folder}: {reason}. Mit --data einen anderen wählen oder die Rechte berichtigen.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Name another with --data.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>{folder}: {reason}. Mit --data einen anderen nennen.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/opening.py</extracomment>
        <translation>{folder}: {reason}. Nichts ist verloren; Rechte berichtigen.</translation>
    </message>
    <message>
        <source>{free} MB are free, {reserve} MB more kept in reserve.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{free} MB sind frei, weitere {reserve} MB stehen in Reserve.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{free} MB sind frei.</translation>
    </message>
    <message>
        <source>{free} of {total} MB are free.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>{free} von {total} MB sind frei.</translation>
    </message>
    <message>
        <source>{gun}: {sentence}</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>{gun}: {sentence}</translation>
    </message>
    <message>
        <source>{host} gives no video. Is it switched on, are address and password right?</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{host} gibt kein Video. Eingeschaltet? Stimmen Adresse und Passwort?</translation>
    </message>
    <message>
        <source>{kind}, check digit right</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>{kind}, Prüfziffer stimmt</translation>
    </message>
    <message>
        <source>{megabytes} MB are free</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>{megabytes} MB sind frei</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. Check its plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} lässt sich nicht öffnen: {reason}. Stecker prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>{name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} gives no picture. Plug it in again.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} gibt kein Bild. Neu anstecken.</translation>
    </message>
    <message>
        <source>{name} gives no pictures. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} gibt keine Bilder. Was einzutragen ist: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is a device. Name a picture file.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} ist ein Gerät. Eine Bilddatei nennen.</translation>
    </message>
    <message>
        <source>{name} is no camera. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} ist keine Kamera. Was einzutragen ist: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} ist kein lesbares Bild (leer, abgeschnitten oder eine andere Art Datei).</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>{name}: übersprungen</translation>
    </message>
    <message>
        <source>{name}: {free} GB free</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{name}: {free} GB frei</translation>
    </message>
    <message>
        <source>{on_this_kiosk} on this kiosk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>{on_this_kiosk} auf diesem Kiosk</translation>
    </message>
    <message>
        <source>{parent} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>{parent} ist nicht beschreibbar: {reason}. Nichts wurde geändert; Platz schaffen, noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{parent}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{parent}: {reason}. Nichts ist verloren; Rechte berichtigen.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Mend the folder&apos;s rights.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} lässt sich nicht öffnen. Rechte des Ordners berichtigen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>{path} ist nicht beschreibbar: {reason}. Nichts wurde geändert; Platz schaffen, noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} did not pass its check ({detail}). It was not touched. Start the kiosk (again): it sets the file aside and saves all that can be read. If that fails, copy the folder to a safe place, call your IT person, and go on with another folder: --data DIR.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} hat die Prüfung nicht bestanden ({detail}). Nichts wurde verändert. Den Kiosk (neu) starten: Er legt die Datei beiseite und rettet alles Lesbare. Geht das nicht, den Ordner an einen sicheren Ort kopieren, die IT rufen und mit einem anderen Ordner weitermachen: --data DIR.</translation>
    </message>
    <message>
        <source>{path} is no video that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{path} ist kein lesbares Video (leer, abgeschnitten oder eine andere Art Datei).</translation>
    </message>
    <message>
        <source>{path} was written by a newer kiosk (data version {version}, this program knows {migrations}). Nothing was changed. Install the newer program again.</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>{path} wurde von einem neueren Kiosk geschrieben (Datenversion {version}, dieses Programm kennt {migrations}). Nichts wurde geändert. Das neuere Programm wieder installieren.</translation>
    </message>
    <message>
        <source>{percent} % of all photos</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>{percent} % aller Fotos</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{scheme}:// is not understood. Network cameras: http, https, rtsp.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{scheme}:// ist unbekannt. Netzwerkkameras: http, https, rtsp.</translation>
    </message>
    <message>
        <source>{source_text} cannot be opened: {reason}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{source_text} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{target} was not touched. Name another file.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target} wurde nicht angetastet. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{target}: {why}. Choose another place.</source>
        <extracomment>kiosk/store/sheets.py</extracomment>
        <translation>{target}: {why}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was changed. Choose another place.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target}: {why}. Nichts wurde geändert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was handed over, this kiosk goes on sending. Choose another place.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target}: {why}. Nichts wurde übergeben, dieser Kiosk sendet weiter. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{target}: {why}. The sessions stay handed over, nothing is lost and nobody sends them: take them back with kiosk export --take-back.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target}: {why}. Die Sitzungen bleiben übergeben, nichts ist verloren und niemand sendet sie: holen Sie sie mit kiosk export --take-back zurück.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>morgen, {time}</translation>
    </message>
    <message>
        <source>{type}, taken</source>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>{type}, aufgenommen</translation>
    </message>
    <message>
        <source>{type}: hold it inside the frame</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type}: in den Rahmen halten</translation>
    </message>
    <message>
        <source>{type}: hold still, it takes itself</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type}: stillhalten, es löst von selbst aus</translation>
    </message>
    <message>
        <source>{why}. Ask for a new key.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Bitten Sie um einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>{word}: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>{word}: {code}</translation>
    </message>
    <message>
        <source>“{gs_as}” is the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>„{gs_as}“ ist das Trennzeichen GS</translation>
    </message>
    <message>
        <source>“{prefix}” taken off in front</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>„{prefix}“ vorne entfernt</translation>
    </message>
</context>
</TS>
