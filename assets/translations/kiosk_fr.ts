<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source> to </source>
        <comment>between two dates</comment>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation> au </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) (was|were) saved; still to be sent: {waiting}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n enregistrement a été sauvé ; encore à envoyer : {waiting}.</numerusform>
            <numerusform>%n enregistrements ont été sauvés ; encore à envoyer : {waiting}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n caractère ou plus</numerusform>
            <numerusform>%n caractères ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>codes</comment>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n différent</numerusform>
            <numerusform>%n différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo file(s) (belongs|belong) to no saved photo. Look in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n fichier photo n&apos;appartient à aucune photo enregistrée. Voyez dans {folder}.</numerusform>
            <numerusform>%n fichiers photo n&apos;appartiennent à aucune photo enregistrée. Voyez dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (was|were) saved.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n photo a été sauvée.</numerusform>
            <numerusform>%n photos ont été sauvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of the server (waits|wait) for your decision</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n proposition du serveur attend votre décision</numerusform>
            <numerusform>%n propositions du serveur attendent votre décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) not counted</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n répétition non comptée</numerusform>
            <numerusform>%n répétitions non comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (is|are) handed over.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n session remise.</numerusform>
            <numerusform>%n sessions remises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (needs|need) you before sending.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n session est à traiter avant l&apos;envoi.</numerusform>
            <numerusform>%n sessions sont à traiter avant l&apos;envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>({ai}) does not end where it should; a separator is missing, or it is too long</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) ne finit pas où il faut&#xa0;; un séparateur manque, ou il est trop long</translation>
    </message>
    <message>
        <source>({ai}) does not hold what belongs there</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) ne contient pas ce qu’il faut</translation>
    </message>
    <message>
        <source>({ai}) holds characters that GS1 does not know</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) contient des caractères inconnus de GS1</translation>
    </message>
    <message>
        <source>({ai}) is empty</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) est vide</translation>
    </message>
    <message>
        <source>({ai}) stands there twice with different values</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) y figure deux fois avec des valeurs différentes</translation>
    </message>
    <message>
        <source>1 to 80 characters</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>1 à 80 caractères</translation>
    </message>
    <message>
        <source>4 to 8 digits. They keep visitors out of set-up.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>4 à 8 chiffres. Ils ferment la configuration aux visiteurs.</translation>
    </message>
    <message>
        <source>A gun that types</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Lecteur qui saisit</translation>
    </message>
    <message>
        <source>A key is set</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Clé définie</translation>
    </message>
    <message>
        <source>A key of {name} is down. It is taken when the key is let go.</source>
        <extracomment>hardware/evdev_gun.py</extracomment>
        <translation>Une touche de {name} est enfoncée. Il est pris en charge dès qu’elle est relâchée.</translation>
    </message>
    <message>
        <source>A network proxy wants a sign-in</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Un proxy du réseau demande une connexion</translation>
    </message>
    <message>
        <source>A new key</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Une nouvelle clé</translation>
    </message>
    <message>
        <source>A newer kiosk program made it. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Un programme plus récent l’a créé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A photo waits for your answer. Save it anyway or retake it.</source>
        <extracomment>kiosk/core/photo_shot.py</extracomment>
        <translation>Une photo attend votre réponse. Enregistrez-la quand même ou refaites-la.</translation>
    </message>
    <message>
        <source>A session cookie needs it: organization = in kiosk.toml, or KIOSK_ORGANIZATION.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Un cookie de session l’exige&#xa0;: organization = dans kiosk.toml, ou KIOSK_ORGANIZATION.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>clé d’API</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Accepté ailleurs</translation>
    </message>
    <message>
        <source>Accepted, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Accepté, envoyé</translation>
    </message>
    <message>
        <source>Add digit {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Ajouter le chiffre {digit}</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All finished sessions are sent.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Toutes les sessions terminées sont envoyées.</translation>
    </message>
    <message>
        <source>All five must match.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Les cinq doivent correspondre.</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>All sent between {earliest} and {latest} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Tout sera envoyé entre {earliest} et {latest} ({why}).</translation>
    </message>
    <message>
        <source>All sent by {when} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Tout sera envoyé avant {when} ({why}).</translation>
    </message>
    <message>
        <source>All sent {when} at the earliest ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Tout sera envoyé au plus tôt&#xa0;: {when} ({why}).</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Already scanned</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Déjà scanné</translation>
    </message>
    <message>
        <source>Already scanned: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Déjà scanné : {code}</translation>
    </message>
    <message>
        <source>Already scanned: {code}. Scan it again to count it.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Déjà scanné : {code}. Scannez-le encore pour le compter.</translation>
    </message>
    <message>
        <source>Already taken</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Déjà pris</translation>
    </message>
    <message>
        <source>Another program holds {path}. Close it and do this again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Un autre programme bloque {path}. Fermez-le et recommencez.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it; the picture comes back by itself.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Un autre programme utilise la caméra. Fermez-le&#xa0;; l’image revient toute seule.</translation>
    </message>
    <message>
        <source>Another program uses the scanner gun ({name}): end it, the gun then comes back by itself. ModemManager is known to do so.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Un autre programme utilise le lecteur ({name})&#xa0;: fermez-le, le lecteur revient alors tout seul. C’est souvent ModemManager.</translation>
    </message>
    <message>
        <source>Answers, and takes the {way}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Répond et accepte&#xa0;: {way}.</translation>
    </message>
    <message>
        <source>Answers, but not as the Scanner API should: {why}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Répond, mais pas comme la Scanner API&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>As it is printed.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Comme imprimé.</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Comme imprimé</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Interrogation du serveur&#xa0;…</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Au moins</translation>
    </message>
    <message numerus="yes">
        <source>At least %n could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Au moins %n n&apos;a pas pu être lu.</numerusform>
            <numerusform>Au moins %n n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n photo(s) could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Au moins %n photo n&apos;a pas pu être lue.</numerusform>
            <numerusform>Au moins %n photos n&apos;ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”), or set the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Lot et numéro de série se collent dans les codes GS1&#xa0;; aucun programme ne peut les séparer. Activez «&#xa0;send GS&#xa0;» (ou «&#xa0;control characters&#xa0;», «&#xa0;function code mapping&#xa0;»), ou réglez le lecteur sur USB-COM.</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Lot et numéro de série se collent dans les codes GS1&#xa0;; aucun programme ne peut les séparer. Activez «&#xa0;send GS&#xa0;» (ou «&#xa0;control characters&#xa0;», «&#xa0;function code mapping&#xa0;»).</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Best before</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>De préférence avant</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera off or on again</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Caméra arrêtée ou remise en marche</translation>
    </message>
    <message>
        <source>Camera on</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Caméra active</translation>
    </message>
    <message>
        <source>Camera paused</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Caméra en pause</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>Envoi impossible</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Démarrage impossible</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Capital letters until touched again</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Majuscules jusqu’au prochain appui</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Verr. Maj est active</translation>
    </message>
    <message>
        <source>Caps Lock is on, letters arrive in the wrong case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Verr. Maj est active, majuscules et minuscules sont inversées</translation>
    </message>
    <message>
        <source>Captures are saved and sent later.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Les enregistrements sont conservés et envoyés plus tard.</translation>
    </message>
    <message>
        <source>Captures of this session</source>
        <extracomment>kiosk/widgets/capture_list.py</extracomment>
        <translation>Enregistrements de cette session</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change last digit to {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Remplacer le dernier chiffre par {digit}</translation>
    </message>
    <message>
        <source>Change the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Régler le lecteur</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Des caractères manquent</translation>
    </message>
    <message>
        <source>Characters as the computer gives them</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Caractères tels que l’ordinateur les donne</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Check the time service.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Vérifiez le service de temps.</translation>
    </message>
    <message>
        <source>Checking with the server</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Vérification auprès du serveur</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Choisissez la langue.</translation>
    </message>
    <message>
        <source>Chooses the next kind of photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Choisit le type de photo suivant</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Code seen: {code}</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Code vu&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes of this session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Codes de cette session</translation>
    </message>
    <message>
        <source>Command not done</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Commande non exécutée</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>Continuer {session}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Count it</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Customer part</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Réf. client</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Disk full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Disk low</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disque se remplit</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disque presque plein</translation>
    </message>
    <message>
        <source>Do these words stand on the sheet?</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Ces mots sont-ils sur la feuille ?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Traité par le serveur</translation>
    </message>
    <message>
        <source>Drawn bank card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Carte bancaire dessinée</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>a session without captures</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Every session is sent or handed over already.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Toutes les sessions sont déjà envoyées ou remises.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Finish {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>Terminer {session}</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Finished sessions are sent by themselves.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Les sessions terminées sont envoyées toutes seules.</translation>
    </message>
    <message>
        <source>Fits the keys to gloved fingers.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Adapte les touches aux doigts gantés.</translation>
    </message>
    <message>
        <source>For the next scan</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Pour le prochain scan</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>From the last backup: {count}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>De la dernière sauvegarde : {count}.</translation>
    </message>
    <message>
        <source>From the next session on. This one stays as it was begun.</source>
        <extracomment>kiosk/desks/start.py</extracomment>
        <translation>À partir de la prochaine session. Celle-ci reste comme elle a commencé.</translation>
    </message>
    <message>
        <source>From then on only this sender is trusted.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Ensuite, seul cet expéditeur est accepté.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>GS (the separator of GS1-128)</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS (le séparateur de GS1-128)</translation>
    </message>
    <message>
        <source>GS in a Data Matrix</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS dans un Data Matrix</translation>
    </message>
    <message>
        <source>GS1 codes are switched off in the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Les codes GS1 sont désactivés dans le lecteur</translation>
    </message>
    <message>
        <source>GS1 codes with a separator cannot be read. Let the gun send GS as Ctrl+] (“control characters”), as one sign such as |, or set it to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Les codes GS1 avec séparateur sont illisibles. Faites envoyer GS par le lecteur comme Ctrl+] («&#xa0;control characters&#xa0;»), comme un signe tel que |, ou réglez-le sur USB-COM.</translation>
    </message>
    <message>
        <source>GTIN</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Give it with KIOSK_API_KEY, api_key_file = in kiosk.toml, or a systemd credential.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Donnez-la avec KIOSK_API_KEY, api_key_file = dans kiosk.toml, ou un systemd credential.</translation>
    </message>
    <message>
        <source>Gives a picture of {width}x{height}.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Donne une image de {width}x{height}.</translation>
    </message>
    <message>
        <source>Gun</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Gun in use</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Lecteur occupé</translation>
    </message>
    <message>
        <source>Gun missing</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Lecteur absent</translation>
    </message>
    <message>
        <source>Gun not allowed</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Lecteur non autorisé</translation>
    </message>
    <message>
        <source>Gun test page</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>Handed over to another kiosk</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Remis à une autre borne</translation>
    </message>
    <message>
        <source>Hands-free: off</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Mains libres : non</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Mains libres : oui</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>captures on this kiosk</comment>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Here the kiosk cannot see Caps Lock. Switch it off at the keyboard, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ici, la borne ne voit pas Verr. Maj. Désactivez-la au clavier, puis testez encore.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Ne bougez pas</translation>
    </message>
    <message>
        <source>Hold still: this code is not clear yet</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Ne bougez pas&#xa0;: code pas encore net</translation>
    </message>
    <message>
        <source>Hold the code inside the frame</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Tenez le code dans le cadre</translation>
    </message>
    <message>
        <source>Import it at one other kiosk only: kiosk import.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>À importer sur une seule autre borne : kiosk import.</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In-store number {gtin}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Numéro interne {gtin}</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Ingrédients</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Ingrédients</translation>
    </message>
    <message>
        <source>Is anybody there?</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Il y a quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>It begins unlike the keys that are known (csb_, csu_); the server decides.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Elle commence autrement que les clés connues (csb_, csu_) ; le serveur décide.</translation>
    </message>
    <message>
        <source>It can no longer be changed.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Cela ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>It expired on {day}. Nothing was changed. Ask for a new sheet.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Il a expiré le {day}. Rien n’a été changé. Demandez une nouvelle feuille.</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>It has a fault of its own. Call your IT person.</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>La borne a elle-même une panne. Appelez votre service informatique.</translation>
    </message>
    <message>
        <source>It holds characters that none can have. Copy it again.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Il y a des caractères impossibles ici. Copiez encore une fois.</translation>
    </message>
    <message>
        <source>It is a publishable key (cpk_), made for web pages. Scanning needs a key that begins with csb_ or csu_; ask whoever manages the organisation&apos;s keys.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>C’est une clé publiable (cpk_), faite pour des pages web. Pour scanner il faut une clé qui commence par csb_ ou csu_ ; demandez à qui gère les clés de l’organisation.</translation>
    </message>
    <message>
        <source>It is another one than before: {value}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>C’est une autre qu’avant&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part was read. Scan it again. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Il est abîmé ou lu en partie. Lisez-le de nouveau. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It is empty. Copy it again, whole, from where it was made.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Elle est vide. Copiez-la à nouveau, entière, là où elle a été créée.</translation>
    </message>
    <message>
        <source>It is for the kiosks of “{fleet}”, not for this one. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Il est pour les bornes de « {fleet} », pas pour celle-ci. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Il est dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>It is in the session again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>De nouveau dans la session.</translation>
    </message>
    <message>
        <source>It is not set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Elle n’est pas réglée par le réseau.</translation>
    </message>
    <message>
        <source>It marks a GS1 code as {sign}. Switch on “GS1-128” (“UCC/EAN-128”) and “GS1 Data Matrix”.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Il marque un code GS1 comme {sign}. Activez «&#xa0;GS1-128&#xa0;» («&#xa0;UCC/EAN-128&#xa0;») et «&#xa0;GS1 Data Matrix&#xa0;».</translation>
    </message>
    <message>
        <source>It opens but gives no picture. Check its plug, or that no program uses it.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Elle s’ouvre mais ne donne pas d’image. Vérifiez sa prise, et qu’aucun programme ne l’utilise.</translation>
    </message>
    <message>
        <source>It reads wrong</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Lit mal</translation>
    </message>
    <message>
        <source>It sees black. Is the cover open, is there light?</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Elle voit noir. Le cache est-il ouvert, y a-t-il de la lumière&#xa0;?</translation>
    </message>
    <message>
        <source>It sends {shown}: the maker&apos;s own code marks, which the kiosk cannot take off safely. Switch “code ID” to AIM, or off, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Il envoie {shown}&#xa0;: les marques du fabricant, que la borne ne peut pas retirer sûrement. Mettez «&#xa0;code ID&#xa0;» sur AIM, ou désactivez-le, puis testez encore.</translation>
    </message>
    <message>
        <source>It sets {name}, which no code may set on this kiosk. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Il règle {name}, qu’aucun code ne peut régler ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It shows now: {type}</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Elle montre maintenant : {type}</translation>
    </message>
    <message>
        <source>It types too fast for this computer. Set its “inter-character delay” to 5 ms, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Il tape trop vite pour cet ordinateur. Mettez «&#xa0;inter-character delay&#xa0;» à 5 ms, ou le lecteur sur USB-COM.</translation>
    </message>
    <message>
        <source>It was found again at another place: {name}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Retrouvée à un autre endroit&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>It was found right since the machine was started.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Elle s’est révélée juste depuis le démarrage de la machine.</translation>
    </message>
    <message>
        <source>It was never set: it shows {day}.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Elle n’a jamais été réglée : elle affiche {day}.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} ahead.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Elle était juste, puis quelqu’un l’a avancée de {length}.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} behind.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Elle était juste, puis quelqu’un l’a retardée de {length}.</translation>
    </message>
    <message>
        <source>It was set several times, though it says that it is right.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Elle a été réglée plusieurs fois, bien qu’elle se dise juste.</translation>
    </message>
    <message>
        <source>It was undone already, or its session is finished. Nothing was changed.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Déjà annulé, ou la session est terminée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was used here already, or a newer one was. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Il a déjà servi ici, ou un plus récent. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It will not be sent. Undo puts it back.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Il ne sera pas envoyé. Annuler le remet.</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Its end is missing or changed. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Sa fin manque ou a changé. Copiez-la à nouveau, entière.</translation>
    </message>
    <message>
        <source>Its file is damaged. Your IT person sets a new one with: kiosk set-pin. Scanning goes on.</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>Son fichier est endommagé. Le service informatique en définit un nouveau&#xa0;: kiosk set-pin. Le scan continue.</translation>
    </message>
    <message>
        <source>Its number may change; write: camera = {name}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Son numéro peut changer&#xa0;; écrivez&#xa0;: camera = {name}.</translation>
    </message>
    <message>
        <source>Its session is finished. Nothing was changed; open it again first.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Sa session est terminée. Rien n’a été changé ; rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Just saved: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Vient d’être enregistré&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key {char}</source>
        <extracomment>kiosk/widgets/button.py</extracomment>
        <translation>Touche {char}</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Disposition du clavier</translation>
    </message>
    <message>
        <source>Keyboard layout, Caps Lock</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Disposition du clavier, Verr. Maj</translation>
    </message>
    <message>
        <source>Keys by their place, as a {country} keyboard</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Touches selon leur place, comme un clavier {country}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Leave the stick plugged in.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Laissez la clé branchée.</translation>
    </message>
    <message>
        <source>Leave this page first.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Quittez d’abord cette page.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Light off</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Lumière éteinte</translation>
    </message>
    <message>
        <source>Light on</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Lumière allumée</translation>
    </message>
    <message>
        <source>Light on or off, where the camera has one</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Lumière allumée ou éteinte, si la caméra en a une</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Vérification&#xa0;…</translation>
    </message>
    <message>
        <source>Looks like GS1 but cannot be read: {why}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Ressemble à GS1 mais est illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Fabriqué</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Mesurer l’écran</translation>
    </message>
    <message>
        <source>Measured.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Mesuré.</translation>
    </message>
    <message>
        <source>Mistyped: copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Mal saisie : copiez-la à nouveau, entière.</translation>
    </message>
    <message>
        <source>More than {count} proposals of the server wait</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Plus de {count} propositions du serveur attendent</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Déplacée</translation>
    </message>
    <message numerus="yes">
        <source>NOT saved yet: %n code(s). Saved once it starts; if switched off before, scan again.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>
            <numerusform>Pas encore enregistré : %n code. Enregistré au démarrage ; si la borne est éteinte avant, rescannez-le.</numerusform>
            <numerusform>Pas encore enregistrés : %n codes. Enregistrés au démarrage ; si la borne est éteinte avant, rescannez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name it with --server URL, KIOSK_SERVER, or server = in kiosk.toml. Scans are saved anyway.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Indiquez-le avec --server URL, KIOSK_SERVER ou server = dans kiosk.toml. Les scans sont conservés quand même.</translation>
    </message>
    <message>
        <source>Name one with --camera.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Nommez-en une avec --camera.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Needs you: {needs_person}</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>À traiter&#xa0;: {needs_person}</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Proposition suivante</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Prochain essai à {time}.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No API key is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Aucune clé API définie</translation>
    </message>
    <message>
        <source>No USB stick is found. Plug one in, then look again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Aucune clé USB trouvée. Branchez-en une, puis cherchez de nouveau.</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>No camera is set.</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Aucune caméra définie.</translation>
    </message>
    <message>
        <source>No camera is set. Use a scanner gun, or type.</source>
        <extracomment>kiosk/desks/senses.py</extracomment>
        <translation>Aucune caméra définie. Prenez un lecteur, ou saisissez.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Aucun code</translation>
    </message>
    <message>
        <source>No demo pictures</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>Pas d’images de démonstration</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>No organisation is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Aucune organisation définie</translation>
    </message>
    <message>
        <source>No photo was taken</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>Aucune photo n’a été prise</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Pas d’image de la caméra</translation>
    </message>
    <message>
        <source>No picture from the network camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Pas d’image de la caméra réseau</translation>
    </message>
    <message>
        <source>No picture now. Scanner guns and typing work.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Pas d’image pour l’instant. Lecteurs et saisie marchent.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Pas d’images</translation>
    </message>
    <message>
        <source>No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Pas de lecteur audio (aplay, paplay, pw-play)&#xa0;: la borne est muette. Installez alsa-utils.</translation>
    </message>
    <message>
        <source>No proposals</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Aucune proposition</translation>
    </message>
    <message>
        <source>No server is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Aucun serveur défini</translation>
    </message>
    <message>
        <source>No session of photos is open.</source>
        <extracomment>kiosk/desks/photo_commands.py</extracomment>
        <translation>Aucune session de photos n’est ouverte.</translation>
    </message>
    <message>
        <source>No session with scans is open.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Aucune session avec des scans n’est ouverte.</translation>
    </message>
    <message>
        <source>No such camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Caméra inconnue</translation>
    </message>
    <message>
        <source>No whole code</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Code incomplet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody can say when all is sent: the server refuses the key.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Impossible de dire quand tout sera envoyé&#xa0;: le serveur refuse la clé.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}. Check cable, Wi-Fi and the address of the server.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Personne ne connaît le nom {host}. Vérifiez le câble, le Wi-Fi et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Nobody knows whether the accepted values were written: the answer was lost. Look on the server, then write them again or leave them.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Personne ne sait si les valeurs acceptées ont été écrites : la réponse s&apos;est perdue. Regardez sur le serveur, puis écrivez-les à nouveau ou laissez-les.</translation>
    </message>
    <message>
        <source>None is known to be missing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Aucun ne manque, que l&apos;on sache.</translation>
    </message>
    <message>
        <source>None is set: practice mode. Name it with --server or KIOSK_SERVER.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Aucun défini&#xa0;: mode exercice. Indiquez-le avec --server ou KIOSK_SERVER.</translation>
    </message>
    <message>
        <source>None is set; scanner guns and typing work.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Aucune définie&#xa0;; lecteurs et saisie marchent.</translation>
    </message>
    <message>
        <source>None of the test codes. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Aucun des codes de test. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Pas une caméra</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Pas une image</translation>
    </message>
    <message>
        <source>Not a video</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Pas une vidéo</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Not changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>Not counted again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Pas compté de nouveau</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Pas sur la page</translation>
    </message>
    <message>
        <source>Not plugged in: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Non branché : {name}</translation>
    </message>
    <message>
        <source>Not safe</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Non pris en compte</translation>
    </message>
    <message>
        <source>Not tested: {codes}.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Non testé&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Not the same. Begin again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Différent. Recommencez.</translation>
    </message>
    <message>
        <source>Not today: the day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Pas aujourd’hui&#xa0;: la limite du jour est atteinte. Tout sera envoyé au plus tôt&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. Make the folder writable.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Rien ne peut être enregistré dans {path}. Rendez le dossier inscriptible.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Rien n’a encore été scanné.</translation>
    </message>
    <message>
        <source>Nothing is lost: scans keep their order, their times are marked unsure and put right when the clock is.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Rien n’est perdu : les scans gardent leur ordre, leurs heures sont notées incertaines et corrigées dès que l’horloge est juste.</translation>
    </message>
    <message>
        <source>Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Rien n’est perdu&#xa0;; cela reprend tout seul.</translation>
    </message>
    <message>
        <source>Nothing tells whether it is set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Rien n’indique si elle est réglée par le réseau.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Rien n&apos;attend de décision.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>jeton OAuth</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>On this kiosk</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Sur cette borne</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Only who knows the PIN can open set-up.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Seul qui connaît le PIN peut ouvrir la configuration.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a session that is open</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Opérateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Or test it in the kiosk&apos;s window, if you did not: there keys are read by their place.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ou testez-le dans la fenêtre de la borne, si ce n’est pas fait&#xa0;: les touches y sont lues selon leur place.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order as before</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Ordre comme avant</translation>
    </message>
    <message>
        <source>Ordinary codes hold it too, so the kiosk cannot put GS back. Let the gun send GS itself, or | for it.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Des codes ordinaires le contiennent aussi, la borne ne peut donc pas remettre GS. Faites envoyer GS lui-même par le lecteur, ou | à sa place.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>PRACTICE: nothing goes to a real server.</source>
        <extracomment>kiosk/widgets/practice.py</extracomment>
        <translation>EXERCICE&#xa0;: rien ne part vers un vrai serveur.</translation>
    </message>
    <message>
        <source>Packed</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Pause the camera</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Mettre la caméra en pause</translation>
    </message>
    <message>
        <source>Photo {number} of {count}, {percent} %</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>Photo {number} sur {count}, {percent} %</translation>
    </message>
    <message>
        <source>Photo: {type}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Photo : {type}</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos need one: name it in set-up.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Il en faut une pour les photos : indiquez-la dans la configuration.</translation>
    </message>
    <message>
        <source>Photos of this session</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Photos de cette session</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Played with {player}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Joué avec {player}.</translation>
    </message>
    <message>
        <source>Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Branché&#xa0;: {names}. Ce qu’il faut écrire&#xa0;: kiosk cameras.</translation>
    </message>
    <message>
        <source>Practice mode cannot start</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Le mode exercice ne démarre pas</translation>
    </message>
    <message>
        <source>Prefix, terminator, check digit</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Préfixe, fin de code, clé de contrôle</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Proposition précédente</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Imprimé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Product name</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Products cannot be told apart without it. Switch on “transmit check digit” for EAN and UPC.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Sans elle, les produits se confondent. Activez «&#xa0;transmit check digit&#xa0;» pour EAN et UPC.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Quantity as before</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Quantité comme avant</translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Quantité modifiée</translation>
    </message>
    <message>
        <source>Quantity {number}: type another</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Quantité {number} : en saisir une autre</translation>
    </message>
    <message>
        <source>Queue: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>File d’attente&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Read from the photo</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Lu sur la photo</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recycling</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Recyclage</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Refusé ailleurs</translation>
    </message>
    <message>
        <source>Rejected, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Refusé, envoyé</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Results ready</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Résultats prêts</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>SQLite runs with journal {mode} and synchronous {level} in {parent}; a power cut could lose scans. Choose a folder on a local disk with --data.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>SQLite tourne avec journal {mode} et synchronous {level} dans {parent}&#xa0;; une coupure de courant pourrait perdre des scans. Choisissez avec --data un dossier sur un disque local.</translation>
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
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Peut être éteinte</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Enregistré de nouveau</translation>
    </message>
    <message>
        <source>Saved: {type}</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Enregistré : {type}</translation>
    </message>
    <message>
        <source>Saving, leave it on</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Enregistrement, n’éteignez pas</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Scannez un code</translation>
    </message>
    <message>
        <source>Scan and photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Scan et photos</translation>
    </message>
    <message>
        <source>Scan code {place} of {count}: {name}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Scannez le code {place} sur {count}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Scannez encore</translation>
    </message>
    <message>
        <source>Scan it later if you like: the order does not matter.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Scannez-le plus tard si vous voulez&#xa0;: l’ordre est libre.</translation>
    </message>
    <message>
        <source>Scan kiosk</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Borne de scan</translation>
    </message>
    <message>
        <source>Scan kiosk is starting</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>La borne de scan démarre</translation>
    </message>
    <message>
        <source>Scan kiosk: {words}</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>Borne de scan&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Scan or take a photo</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Code ou photo</translation>
    </message>
    <message>
        <source>Scan or type the address</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Lisez ou tapez l’adresse</translation>
    </message>
    <message>
        <source>Scan or type the key</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Scannez ou saisissez la clé</translation>
    </message>
    <message>
        <source>Scan the code now.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Scannez le code maintenant.</translation>
    </message>
    <message>
        <source>Scanner gun</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Scanner guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Scanning goes on and nothing is lost.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Le scan continue et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Sell by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Vendre avant</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending had a fault and is tried again. Nothing is lost.</source>
        <extracomment>sync/courier.py</extracomment>
        <translation>L’envoi a échoué et recommence. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Sending this session failed {number} times ({why}). Nothing is lost; send it again later.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>L’envoi de cette session a échoué {number} fois ({why}). Rien n’est perdu ; renvoyez-la plus tard.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Envoyé jusqu’ici</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Définir un PIN</translation>
    </message>
    <message>
        <source>Set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Réglée par le réseau.</translation>
    </message>
    <message>
        <source>Set it right again.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Remettez-la à l’heure.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Set the keyboard country (“country keyboard type”) of the gun to that of this computer, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Réglez le pays du clavier («&#xa0;country keyboard type&#xa0;») du lecteur sur celui de cet ordinateur, ou le lecteur sur USB-COM.</translation>
    </message>
    <message>
        <source>Settings code</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Code de réglages</translation>
    </message>
    <message>
        <source>Settings code: open set-up, then scan it there. Nothing was changed.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Code de réglages : ouvrez la configuration et lisez-le là. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Several codes: aim at one, or tap it</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Plusieurs codes&#xa0;: visez-en un ou touchez-le</translation>
    </message>
    <message>
        <source>Ship to</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip it if your gun reads lines only.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Passez-le si votre lecteur ne lit que les codes à barres.</translation>
    </message>
    <message>
        <source>Small letters</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller picture than set up. Retake it if the print is small.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Plus petite que prévu. Si le texte est petit, refaites la photo.</translation>
    </message>
    <message>
        <source>So slow, it cannot be told from a person. Set its “inter-character delay” to 0, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Si lent qu’on le prend pour une personne. Mettez «&#xa0;inter-character delay&#xa0;» à 0, puis testez encore.</translation>
    </message>
    <message>
        <source>Some captures need you: see the list.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Des enregistrements sont à traiter&#xa0;: voyez la liste.</translation>
    </message>
    <message>
        <source>Somebody else signed it than this kiosk trusts. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Il est signé par quelqu’un d’autre que celui que cette borne connaît. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Something other than the Scanner API answered (a Wi-Fi sign-in page?)</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Autre chose que la Scanner API a répondu (une page de connexion Wi-Fi ?)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Prévenez votre service informatique : le disque lâche peut-être.</translation>
    </message>
    <message>
        <source>The camera read it</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>La caméra l’a lu</translation>
    </message>
    <message>
        <source>The damaged file lies untouched in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Le fichier endommagé se trouve intact dans {folder}.</translation>
    </message>
    <message>
        <source>The data file was damaged</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Le fichier de données était endommagé</translation>
    </message>
    <message>
        <source>The file of this photo cannot be read ({why}). Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le fichier de cette photo est illisible ({why}). Refaites-la ou mettez-la de côté.</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le fichier de cette photo est endommagé. Refaites-la ou mettez-la de côté.</translation>
    </message>
    <message>
        <source>The file of this photo is gone. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le fichier de cette photo a disparu. Refaites-la ou mettez-la de côté.</translation>
    </message>
    <message>
        <source>They are not sent. They stay saved here.</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Ils ne sont pas envoyés. Ils restent enregistrés ici.</translation>
    </message>
    <message>
        <source>They stay here until they are sent.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Elles restent ici jusqu’à l’envoi.</translation>
    </message>
    <message>
        <source>They stay {days} days, up to {mb} MB.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Elles restent {days} jours, jusqu’à {mb} Mo.</translation>
    </message>
    <message>
        <source>This is a key of the server. Not saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>C’est une clé du serveur. Non enregistrée.</translation>
    </message>
    <message>
        <source>This kiosk has no network. Check cable and Wi-Fi.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Cette borne n’a pas de réseau. Vérifiez le câble et le Wi-Fi.</translation>
    </message>
    <message>
        <source>This kiosk has the address {address}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Cette borne a l’adresse {address}.</translation>
    </message>
    <message>
        <source>This kiosk may not use the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Cette borne ne peut pas utiliser le lecteur. Appelez votre informaticien.</translation>
    </message>
    <message>
        <source>This photo shows {found}, and it belongs to {expected}. Photograph the right product, or scan this one.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Cette photo montre {found}, mais elle appartient à {expected}. Photographiez le bon produit ou scannez celui-ci.</translation>
    </message>
    <message>
        <source>This photo shows: {type}</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>Cette photo montre : {type}</translation>
    </message>
    <message>
        <source>This settings code is not used</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Ce code de réglages n’est pas utilisé</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Match your card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Ajustez à votre carte</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>On the printed page, or here. Nothing is saved. Nothing comes? Check the plug.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Sur la page ou ici. Rien n’est enregistré. Rien n’arrive&#xa0;? Vérifiez la prise.</translation>
    </message>
    <message>
        <source>Played. Not heard? Check the speaker.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Joué. Rien entendu&#xa0;? Vérifiez le haut-parleur.</translation>
    </message>
    <message>
        <source>Plug in the camera. There is no camera {source_text}, and no other.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Branchez la caméra. Il n’y a pas de caméra {source_text}, ni aucune autre.</translation>
    </message>
    <message>
        <source>Plug in the camera. {name} is not plugged in.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Branchez la caméra. {name} n’est pas branchée.</translation>
    </message>
    <message>
        <source>Scan or type both.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Scannez ou tapez les deux.</translation>
    </message>
    <message>
        <source>Session opened again on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Session rouverte sur le serveur</translation>
    </message>
    <message>
        <source>Settings of “{fleet}”</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Réglages de « {fleet} »</translation>
    </message>
    <message>
        <source>Shown on the screen, sent with every capture.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Affiché à l’écran, envoyé avec chaque enregistrement.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed, lost keys</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Vitesse, touches perdues</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start again to test the gun.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Recommencez pour tester le lecteur.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Commencer à scanner</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <extracomment>kiosk/widgets/step_parts.py</extracomment>
        <translation>Étape {place} sur {count}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Switch on NTP, or set the clock.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Activez NTP ou réglez l’horloge.</translation>
    </message>
    <message>
        <source>Switch on NTP.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Activez NTP.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Désactivé dans les réglages.</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Take photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Photographier</translation>
    </message>
    <message>
        <source>Takes the photo that is chosen</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Prend la photo choisie</translation>
    </message>
    <message>
        <source>Tap</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Touchez</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Ce n’est pas le bon PIN. Réessayez.</translation>
    </message>
    <message>
        <source>The API key cannot be used</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>La clé API est inutilisable</translation>
    </message>
    <message>
        <source>The PIN cannot be read</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>Le PIN est illisible</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Le PIN est défini.</translation>
    </message>
    <message>
        <source>The address is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>L’adresse est définie.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Check its plug; it comes back by itself.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>La caméra ne donne pas d’image. Vérifiez sa prise&#xa0;; elle revient toute seule.</translation>
    </message>
    <message>
        <source>The camera had a fault and starts again.</source>
        <extracomment>hardware/watch.py</extracomment>
        <translation>La caméra a eu une panne et redémarre.</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>Ouverture de la caméra.</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>La caméra est occupée</translation>
    </message>
    <message>
        <source>The camera is on. {remark}</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>La caméra est active. {remark}</translation>
    </message>
    <message>
        <source>The camera read it. Use the gun here.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>La caméra l’a lu. Ici, utilisez le lecteur.</translation>
    </message>
    <message>
        <source>The camera repeats one picture. If that lasts, unplug it and plug it in again.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>La caméra répète une image. Si cela dure, débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera sees black. Is the cover open, is there light?</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>La caméra voit noir. Le cache est-il ouvert, y a-t-il de la lumière&#xa0;?</translation>
    </message>
    <message>
        <source>The camera shows no picture now. Wait until it does, then try again.</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>La caméra ne montre pas d’image pour l’instant. Attendez qu’elle en montre une, puis réessayez.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>L’horloge n’est pas réglée et avance de {length} sur celle du serveur.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>L’horloge n’est pas réglée et retarde de {length} sur celle du serveur.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>L’horloge se dit réglée par le réseau, mais avance de {length} sur celle du serveur.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>L’horloge se dit réglée par le réseau, mais retarde de {length} sur celle du serveur.</translation>
    </message>
    <message>
        <source>The damaged data could not be saved</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Les données endommagées n’ont pas pu être sauvées</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Le fichier de données ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Le fichier de données est endommagé</translation>
    </message>
    <message>
        <source>The data file is damaged: saving what can be read, {percent} %.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>Le fichier de données est endommagé&#xa0;: sauvetage du lisible, {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>The data file is locked</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Le fichier de données est verrouillé</translation>
    </message>
    <message>
        <source>The data file was damaged, {words}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Le fichier de données était endommagé, {words}</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Le dossier de données est inutilisable</translation>
    </message>
    <message>
        <source>The data is newer than this program</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>Les données sont plus récentes que ce programme</translation>
    </message>
    <message>
        <source>The day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>La limite du jour est atteinte. Tout sera envoyé au plus tôt&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>The decoder does not read the demo label. Install the kiosk again (./run setup).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Le décodeur ne lit pas l’étiquette de démonstration. Réinstallez la borne (./run setup).</translation>
    </message>
    <message>
        <source>The decoder reads the demo label.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Le décodeur lit l’étiquette de démonstration.</translation>
    </message>
    <message>
        <source>The disk damaged the data file. What is scanned is still saved. Finish what is under way, then start the kiosk again: it saves all that can be read. Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Le disque a endommagé le fichier de données. Ce qui est scanné est toujours conservé. Finissez ce qui est en cours, puis redémarrez la borne&#xa0;: elle sauve tout ce qui est lisible. Prévenez votre service informatique&#xa0;: le disque lâche peut-être.</translation>
    </message>
    <message>
        <source>The disk is filling up: {free}. Scanning goes on; ask your IT person to free some space soon.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Le disque se remplit&#xa0;: {free}. Le scan continue&#xa0;; demandez à votre service informatique de libérer bientôt de la place.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is full. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>Le disque est plein. Appelez votre informaticien.</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Le disque est en lecture seule</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Le disque signale une panne</translation>
    </message>
    <message>
        <source>The disk reports a fault. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>Le disque signale une panne. Appelez votre informaticien.</translation>
    </message>
    <message>
        <source>The disk was damaged: captures of this session could not be read. Scan them again.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le disque était endommagé : des enregistrements de cette session n’ont pas pu être lus. Scannez-les à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n NOT saved: go back, scan again</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n NON enregistré : revenez, scannez à nouveau</numerusform>
            <numerusform>%n NON enregistrés : revenez, scannez à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n impossible à envoyer</numerusform>
            <numerusform>%n impossibles à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>
            <numerusform>%n panne</numerusform>
            <numerusform>%n pannes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the same reason</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n pour la même raison</numerusform>
            <numerusform>%n pour la même raison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>
            <numerusform>%n ici</numerusform>
            <numerusform>%n ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <extracomment>kiosk/widgets/list_head.py</extracomment>
        <translation>
            <numerusform>%n non comptée</numerusform>
            <numerusform>%n non comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (was|were) removed so far.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>
            <numerusform>%n session retirée jusqu’ici.</numerusform>
            <numerusform>%n sessions retirées jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n saisi à la main</numerusform>
            <numerusform>%n saisis à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsure time</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n à l’heure incertaine</numerusform>
            <numerusform>%n à l’heure incertaine</numerusform>
        </translation>
    </message>
    <message>
        <source>A session left alone ends after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Une session abandonnée finit après</translation>
    </message>
    <message>
        <source>Accepted, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Accepté, pas encore envoyé</translation>
    </message>
    <message>
        <source>Add {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Ajouter {digit}</translation>
    </message>
    <message>
        <source>All captures received by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Le serveur a reçu tous les enregistrements</translation>
    </message>
    <message>
        <source>An EAN-8 would end in {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Un EAN-8 finirait par {digit}</translation>
    </message>
    <message>
        <source>Another kiosk program is open (process {owner}). Close it.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Un autre programme de borne est ouvert (processus {owner}). Fermez-le.</translation>
    </message>
    <message>
        <source>Another program uses the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Un autre programme utilise le lecteur. Appelez votre informaticien.</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Asking the server whether all arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>On demande au serveur si tout est arrivé</translation>
    </message>
    <message>
        <source>Asking the server whether it arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>On demande au serveur si c’est arrivé</translation>
    </message>
    <message>
        <source>Being sent: {percent} %</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Envoi : {percent} %</translation>
    </message>
    <message>
        <source>Best before {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>À consommer de préférence avant le {date}</translation>
    </message>
    <message>
        <source>Blurred. Hold still, go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Floue. Ne bougez pas, éloignez-vous un peu, puis refaites la photo.</translation>
    </message>
    <message>
        <source>Captures {captures} MB · photos {photos} MB · copies {copies} MB</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Enregistrements {captures} Mo · photos {photos} Mo · copies {copies} Mo</translation>
    </message>
    <message>
        <source>Change side</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Changer le côté</translation>
    </message>
    <message>
        <source>Change the gun, then test again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Réglez le lecteur, puis retestez</translation>
    </message>
    <message>
        <source>Change to {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Mettre {digit}</translation>
    </message>
    <message>
        <source>Check digit should be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>La clé de contrôle devrait être {digit}</translation>
    </message>
    <message>
        <source>Check digit will be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>La clé de contrôle sera {digit}</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Feuille de commandes</translation>
    </message>
    <message>
        <source>Count it at once</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Compter aussitôt</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Copies quotidiennes</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Détails de {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Saisir l’adresse</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to a USB stick</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Exporter vers une clé USB</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix {code}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Corriger {code}</translation>
    </message>
    <message>
        <source>For your IT person: {version} · {folder}</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Pour le service informatique : {version} · {folder}</translation>
    </message>
    <message>
        <source>From then on the other kiosk sends it, not this one.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Ensuite, c’est l’autre borne qui envoie, pas celle-ci.</translation>
    </message>
    <message>
        <source>Guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Hand over to another kiosk</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Remettre à une autre borne</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Mains libres</translation>
    </message>
    <message>
        <source>Hands-free photos</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Photos mains libres</translation>
    </message>
    <message>
        <source>It has {count} characters; the server takes {most}.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Il a {count} caractères ; le serveur en accepte {most}.</translation>
    </message>
    <message>
        <source>It holds binary data, which the server does not take.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Il contient des données binaires que le serveur n’accepte pas.</translation>
    </message>
    <message>
        <source>It holds blanks or strange characters. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Elle contient des espaces ou des caractères étranges. Copiez-la à nouveau, entière.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It stays ×{times}.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Cela reste ×{times}.</translation>
    </message>
    <message>
        <source>It was sent already, so this cannot be changed. Remove it and take a new one.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Elle est déjà envoyée et ne peut plus être changée. Retirez-la et prenez-en une autre.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Il ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>It works well</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Il marche bien</translation>
    </message>
    <message>
        <source>It works. Is this what the label says?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Il marche. Est-ce bien ce que dit l’étiquette&#xa0;?</translation>
    </message>
    <message>
        <source>Its session was left while the camera took it. Open the session and retake it.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>La session a été quittée pendant la prise. Ouvrez la session et refaites la photo.</translation>
    </message>
    <message>
        <source>Kinds of sessions</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Types de sessions</translation>
    </message>
    <message>
        <source>Kiosks that share the key</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Bornes partageant la clé</translation>
    </message>
    <message>
        <source>Lay your bank card here</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Posez ici votre carte bancaire</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Light is mirrored here and hides the print. Tilt the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Un reflet cache ici l’impression. Inclinez le produit, puis refaites la photo.</translation>
    </message>
    <message>
        <source>Limit for today</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Limite du jour</translation>
    </message>
    <message>
        <source>Limit right now</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Limite du moment</translation>
    </message>
    <message>
        <source>Locked to full screen</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Verrouillé en plein écran</translation>
    </message>
    <message>
        <source>Look at this</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Look at this: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>À regarder : {words}</translation>
    </message>
    <message>
        <source>Making the session on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Création de la session sur le serveur</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>kiosk/screens/setup_pages.py</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>NOT saved</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>NON enregistré</translation>
    </message>
    <message>
        <source>NOT written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>NON écrit</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>kiosk/widgets/photo_grid.py</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>No product found for this code</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Aucun produit pour ce code</translation>
    </message>
    <message>
        <source>No session today. The first code opens one.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Pas de session aujourd’hui. Le premier code en ouvre une.</translation>
    </message>
    <message>
        <source>None: the kiosk practises</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Aucun&#xa0;: la borne s’exerce</translation>
    </message>
    <message>
        <source>Not all</source>
        <extracomment>kiosk/gallery_sessions.py</extracomment>
        <translation>Pas tout</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Not counted: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Non compté : {code}</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not known yet whether all is sent</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>On ne sait pas encore si tout est envoyé</translation>
    </message>
    <message>
        <source>Not known yet whether it is safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>On ne sait pas encore si elle peut être éteinte</translation>
    </message>
    <message>
        <source>Not safe to switch off: disk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Ne pas éteindre : disque</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Peu sûr</translation>
    </message>
    <message>
        <source>Nothing is changed until you agree. No captures are lost.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Rien ne change sans votre accord. Aucun enregistrement n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Rien n’est douteux</translation>
    </message>
    <message>
        <source>Nothing is saved on this kiosk yet.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Rien n’est encore enregistré sur cette borne.</translation>
    </message>
    <message>
        <source>Nothing was scanned</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Rien n’a été scanné</translation>
    </message>
    <message>
        <source>Or just scan: the first code opens a session.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Ou scannez simplement : le premier code ouvre une session.</translation>
    </message>
    <message>
        <source>Or ×{number} for the last capture</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Ou ×{number} pour le dernier enregistrement</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Photo NOT saved yet. Open the session again to decide.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Photo PAS encore enregistrée. Rouvrez la session pour décider.</translation>
    </message>
    <message>
        <source>Photos and codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Photos et codes</translation>
    </message>
    <message>
        <source>Photos {count}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Photos {count}</translation>
    </message>
    <message>
        <source>Play one</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>En jouer un</translation>
    </message>
    <message>
        <source>Plug in the gun.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Branchez le lecteur.</translation>
    </message>
    <message>
        <source>Printed by your IT person? Hold it before the camera, or scan it with the gun.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Imprimé par votre informaticien&#xa0;? Présentez-le à la caméra ou scannez-le avec le lecteur.</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>it was done</comment>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Quantity of the last capture</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Quantité du dernier enregistrement</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Read twice, saved once</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Lu deux fois, enregistré une fois</translation>
    </message>
    <message>
        <source>Read twice, saved once: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Lu deux fois, enregistré une fois : {code}</translation>
    </message>
    <message>
        <source>Rejected, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Refusé, pas encore envoyé</translation>
    </message>
    <message>
        <source>Removed. It will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Retirée. Elle ne sera pas envoyée.</translation>
    </message>
    <message>
        <source>Retake it. Everything saved before is safe.</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Refaites-la. Tout ce qui était enregistré est sûr.</translation>
    </message>
    <message>
        <source>Retake: the new photo takes the place of the old one.</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Refaire : la nouvelle photo remplace l’ancienne.</translation>
    </message>
    <message>
        <source>Retaken</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Refaite</translation>
    </message>
    <message>
        <source>Run set-up again</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Refaire la configuration</translation>
    </message>
    <message>
        <source>Safe to pull the stick out</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>La clé peut être retirée</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Saved, but cannot be sent</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Enregistré, mais ne peut pas être envoyé</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>
            <numerusform>Enregistré : %n acceptée</numerusform>
            <numerusform>Enregistré : %n acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {field} accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Enregistré : {field} accepté</translation>
    </message>
    <message>
        <source>Saved: {field} rejected</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Enregistré : {field} refusé</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scan any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Scannez un code. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Scan each code once, in any order</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Scannez chaque code une fois, dans l’ordre voulu</translation>
    </message>
    <message>
        <source>Screen dims after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>L’écran s’assombrit après</translation>
    </message>
    <message>
        <source>Sell by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>À vendre avant le {date}</translation>
    </message>
    <message>
        <source>Send all again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Tout renvoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send {code} again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Renvoyer {code}</translation>
    </message>
    <message>
        <source>Sending waits and goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>L’envoi attend et reprend tout seul.</translation>
    </message>
    <message>
        <source>Sent sessions</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Sessions envoyées</translation>
    </message>
    <message>
        <source>Sent sessions stay for</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Les sessions envoyées restent</translation>
    </message>
    <message>
        <source>Server limits</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Limites du serveur</translation>
    </message>
    <message>
        <source>Session made on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Session créée sur le serveur</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Sessions are sent</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Les sessions sont envoyées</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Mettre</translation>
    </message>
    <message numerus="yes">
        <source>Set all %n aside?</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>Mettre %n de côté ?</numerusform>
            <numerusform>Mettre les %n de côté ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set all aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Tout mettre de côté</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>it was done</comment>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Set aside. It will not be sent.</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Mis de côté. Il ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>Set aside: not sent, saved here</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Mis de côté : non envoyé, enregistré ici</translation>
    </message>
    <message>
        <source>Set to {number}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Mettre {number}</translation>
    </message>
    <message>
        <source>Set {code} aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Mettre {code} de côté</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several codes in view</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Plusieurs codes visibles</translation>
    </message>
    <message>
        <source>Show it any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Montrez-lui un code. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Side: {type}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Côté : {type}</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Tous les prendre</translation>
    </message>
    <message>
        <source>Take photo: the camera gives no picture</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Photographier : la caméra ne donne pas d’image</translation>
    </message>
    <message>
        <source>Take the one in the frame</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Prendre celui du cadre</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>kiosk/store/backup.py</extracomment>
        <translation>La sauvegarde n’a pas pu être faite</translation>
    </message>
    <message>
        <source>The choice was not saved</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>Le choix n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The disk is full: {free}. What was saved is safe. The next codes may be refused: watch for the red screen, and call your IT person now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Le disque est plein : {free}. Ce qui a été enregistré est sûr. Les prochains codes seront peut-être refusés : attention à l’écran rouge, et appelez votre service informatique maintenant.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free}. Codes are saved as before, photos are not taken. Ask your IT person to free some space now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Le disque est presque plein : {free}. Les codes sont enregistrés comme avant, les photos ne sont pas prises. Demandez à votre service informatique de libérer de la place maintenant.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts a code. Move the product into view, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Le bord de l’image coupe un code. Placez le produit entièrement dans l’image, puis refaites la photo.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the print. Go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Le bord de l’image coupe le texte. Éloignez-vous un peu, puis refaites la photo.</translation>
    </message>
    <message>
        <source>The end of the code did not come. Scan it again. Each time? See gun_end in the settings.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>La fin du code n’est pas arrivée. Scannez encore. À chaque fois&#xa0;? Voyez gun_end dans les réglages.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>The file may not be whole</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>Le fichier est peut-être incomplet</translation>
    </message>
    <message>
        <source>The folder of the guns&apos; profiles cannot be read: {reason}. The guns work without them.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Le dossier des profils des lecteurs est illisible&#xa0;: {reason}. Les lecteurs marchent sans eux.</translation>
    </message>
    <message>
        <source>The gun does not say what kind of code it read</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur ne dit pas quel type de code il a lu</translation>
    </message>
    <message>
        <source>The gun leaves out the check digit</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur omet la clé de contrôle</translation>
    </message>
    <message>
        <source>The gun puts changing characters in front of codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur met des caractères changeants devant les codes</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” behind codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur met «&#xa0;{sign}&#xa0;» derrière les codes</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” in front of every code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur met «&#xa0;{sign}&#xa0;» devant chaque code</translation>
    </message>
    <message>
        <source>The gun sends an unknown key for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur envoie une touche inconnue pour le séparateur GS</translation>
    </message>
    <message>
        <source>The gun sends no Enter after a code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur n’envoie pas Entrée après un code</translation>
    </message>
    <message>
        <source>The gun sends “{sign}” for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur envoie «&#xa0;{sign}&#xa0;» pour le séparateur GS</translation>
    </message>
    <message>
        <source>The gun swaps capitals and small letters</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur inverse majuscules et minuscules</translation>
    </message>
    <message>
        <source>The gun turns all letters into one case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur met toutes les lettres en une seule casse</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects another</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur tape comme un clavier {gun}, cet ordinateur en attend un autre</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects {system}</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur tape comme un clavier {gun}, cet ordinateur attend un clavier {system}</translation>
    </message>
    <message>
        <source>The gun types as another keyboard than this computer has</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur tape comme un autre clavier que celui de cet ordinateur</translation>
    </message>
    <message>
        <source>The gun types slowly: {gap_ms} ms from key to key</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le lecteur tape lentement&#xa0;: {gap_ms}&#xa0;ms d’une touche à l’autre</translation>
    </message>
    <message>
        <source>The gun&apos;s profile {name} cannot be used ({why}). Run the gun doctor again to replace it.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Le profil {name} du lecteur est inutilisable ({why}). Refaites le test du lecteur pour le remplacer.</translation>
    </message>
    <message>
        <source>The key is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>La clé est définie.</translation>
    </message>
    <message>
        <source>The key is unusual, though: {odd}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>La clé est pourtant inhabituelle&#xa0;: {odd}</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own. Scan this again; all scans that beeped are safe.</source>
        <extracomment>kiosk/station.py</extracomment>
        <translation>La borne a elle-même une panne. Scannez encore celui-ci&#xa0;; tous les scans qui ont sonné sont sûrs.</translation>
    </message>
    <message>
        <source>Too dark. Bring more light onto the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Trop sombre. Éclairez mieux le produit, puis refaites la photo.</translation>
    </message>
    <message>
        <source>Touch Scan to begin.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Touchez « Scanner » pour commencer.</translation>
    </message>
    <message>
        <source>Touch a photo to change it.</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Touchez une photo pour la changer.</translation>
    </message>
    <message>
        <source>Touch a row to decide. Nothing is lost.</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Touchez une ligne pour décider. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Touch each signal: can you hear it?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Touchez chaque signal&#xa0;: l’entendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>a code by hand</comment>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Type the digits below the bars</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Saisir les chiffres sous les barres</translation>
    </message>
    <message>
        <source>Use the gun here. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Ici, utilisez le lecteur. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Très sûr</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>What was delivered stays in the damaged file: the disk is full.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Ce qui a été envoyé reste dans le fichier endommagé : le disque est plein.</translation>
    </message>
    <message>
        <source>Yes, set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Oui, mettre de côté</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>
            <numerusform>{done} sur %n envoyée</numerusform>
            <numerusform>{done} sur %n envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>{fault} It is saved here. Scan another code of this item, then set this one aside.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>{fault} Il est enregistré ici. Scannez un autre code de cet article, puis mettez celui-ci de côté.</translation>
    </message>
    <message>
        <source>{folder}: {waiting} captures wait, {delivered} sent (SQLite {version}).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{folder}&#xa0;: {waiting} enregistrements en attente, {delivered} envoyés (SQLite {version}).</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{mb} Mo</translation>
    </message>
    <message>
        <source>{until}, {left}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{until}, {left}</translation>
    </message>
    <message>
        <source>{used} of {limit} requests are used.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>{used} requêtes utilisées sur {limit}.</translation>
    </message>
    <message>
        <source>{value}, as before</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>{value}, comme avant</translation>
    </message>
    <message>
        <source>{why}. Captures are saved and sent later. Check network and address.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Les enregistrements sont conservés et envoyés plus tard. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>{word}, {percent} %</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{word}, {percent} %</translation>
    </message>
    <message>
        <source>The kiosk has to guess whether a code is GS1. Switch on “AIM code ID” for all codes (]C1, ]d2 ...).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne doit deviner si un code est GS1. Activez «&#xa0;AIM code ID&#xa0;» pour tous les codes (]C1, ]d2 ...).</translation>
    </message>
    <message>
        <source>The kiosk is closing</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>La borne se ferme</translation>
    </message>
    <message>
        <source>The kiosk is getting ready.</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>La borne se prépare.</translation>
    </message>
    <message>
        <source>The kiosk puts GS back. Codes that themselves hold this sign would be changed: real GS is better.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne remet GS. Les codes qui contiennent eux-mêmes ce signe seraient modifiés&#xa0;: le vrai GS est mieux.</translation>
    </message>
    <message>
        <source>The kiosk puts it right</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>La borne le corrige</translation>
    </message>
    <message>
        <source>The kiosk reads capitals right whether it is on or off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne lit bien les majuscules, qu’elle soit active ou non.</translation>
    </message>
    <message>
        <source>The kiosk reads its keys by their place, so codes are right.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne lit ses touches selon leur place, les codes sont donc justes.</translation>
    </message>
    <message>
        <source>The kiosk reads this gun this way from now on.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>La borne lit désormais ce lecteur ainsi.</translation>
    </message>
    <message>
        <source>The kiosk takes it off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne le retire.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: set the gun&apos;s “convert case” to “as it is” and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne les rétablit. Mieux&#xa0;: mettez «&#xa0;convert case&#xa0;» du lecteur sur «&#xa0;as it is&#xa0;» et testez encore.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: switch the gun&apos;s “Caps Lock on” or “convert case” off and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne les rétablit. Mieux&#xa0;: désactivez «&#xa0;Caps Lock on&#xa0;» ou «&#xa0;convert case&#xa0;» du lecteur et testez encore.</translation>
    </message>
    <message>
        <source>The kiosk waits for a pause, which is slower. Better: switch on the suffix Enter (CR).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne attend une pause, ce qui est plus lent. Mieux&#xa0;: activez le suffixe Entrée (CR).</translation>
    </message>
    <message>
        <source>The kiosk waits longer for this gun. Better: set its “inter-character delay” to 0.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La borne attend plus longtemps ce lecteur. Mieux&#xa0;: mettez «&#xa0;inter-character delay&#xa0;» à 0.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user {user} may not open {name}. Add it to the group {group}, log in again.</source>
        <extracomment>hardware/rights.py</extracomment>
        <translation>L’utilisateur {user} de la borne ne peut pas ouvrir {name}. Ajoutez-le au groupe {group}, reconnectez-vous.</translation>
    </message>
    <message>
        <source>The old photo is in its place again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>L’ancienne photo a repris sa place.</translation>
    </message>
    <message>
        <source>The passphrase needs {megabytes} MB for a moment. Nothing was changed. Close something.</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>La phrase secrète demande {megabytes} Mo un instant. Rien n’a été modifié. Fermez quelque chose.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>La photo qui a été prise</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>L’image est illisible</translation>
    </message>
    <message>
        <source>The profile was NOT saved</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>Le profil n’a PAS été enregistré</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Le même PIN encore une fois</translation>
    </message>
    <message>
        <source>The same code again</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Le même code à nouveau</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The scanner gun ({name}) was unplugged. Plug it in again: it comes back by itself.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Le lecteur ({name}) a été débranché. Rebranchez-le&#xa0;: il revient tout seul.</translation>
    </message>
    <message>
        <source>The scanner gun had a fault and starts again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Le lecteur a eu une panne et redémarre.</translation>
    </message>
    <message>
        <source>The scanner gun sends more than any barcode holds. Scan again, and check how the gun is set.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Le lecteur envoie plus qu’un code à barres ne contient. Scannez encore, et vérifiez les réglages du lecteur.</translation>
    </message>
    <message>
        <source>The scanner gun sent a key without a character. Scan again. Each time? Run the gun doctor.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Le lecteur a envoyé une touche sans caractère. Scannez encore. À chaque fois&#xa0;? Lancez le test du lecteur.</translation>
    </message>
    <message>
        <source>The scanner gun sent something while it was being plugged in. If that was a scan, scan it again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Le lecteur a envoyé quelque chose pendant le branchement. Si c’était un scan, scannez encore.</translation>
    </message>
    <message>
        <source>The scanner gun was unplugged in the middle of a code. Plug it in and scan that one again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Le lecteur a été débranché au milieu d’un code. Branchez-le et scannez ce code encore.</translation>
    </message>
    <message>
        <source>The scanner gun {name} cannot be opened: {reason}. Check its name.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Le lecteur {name} ne s’ouvre pas&#xa0;: {reason}. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The scanner gun {name} is ready.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Le lecteur {name} est prêt.</translation>
    </message>
    <message>
        <source>The separator GS is lost</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Le séparateur GS est perdu</translation>
    </message>
    <message>
        <source>The server answered {number}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur a répondu {number}</translation>
    </message>
    <message>
        <source>The server asked for a pause</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur a demandé une pause</translation>
    </message>
    <message>
        <source>The server does not let it be submitted: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur ne permet pas de la remettre : {why}</translation>
    </message>
    <message>
        <source>The server gave a new session the name of an earlier one, so nothing is sent into it. Call your IT person.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur a donné à une nouvelle session le nom d’une ancienne ; rien n’y est envoyé. Appelez votre informaticien.</translation>
    </message>
    <message>
        <source>The server has not finished this session for days. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur n’a pas fini cette session depuis des jours. Regardez là-bas. Rien n’est perdu ; « Renvoyer » redemande.</translation>
    </message>
    <message>
        <source>The server has taken this session, but no longer knows it. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur a pris cette session, mais ne la connaît plus. Regardez là-bas. Rien n’est perdu ; « Renvoyer » redemande.</translation>
    </message>
    <message>
        <source>The server made a session but did not name it, so nothing can be sent into it. Call your IT person (contract).</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur a créé une session sans la nommer ; rien ne peut y être envoyé. Appelez votre informaticien (contrat).</translation>
    </message>
    <message>
        <source>The server no longer has this proposal. Nothing is lost: what it proposes now is read again.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Le serveur n&apos;a plus cette proposition. Rien n&apos;est perdu : ce qu&apos;il propose maintenant est relu.</translation>
    </message>
    <message>
        <source>The server no longer knows this session, and nobody can tell whether it was submitted. Look there first.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur ne connaît plus cette session, et personne ne sait si elle a été remise. Regardez d’abord là-bas.</translation>
    </message>
    <message>
        <source>The server refuses the key of this kiosk ({why}). Call your IT person.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Le serveur refuse la clé de cette borne ({why}). Appelez votre service informatique.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Photo NOT saved</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Photo NON enregistrée</translation>
    </message>
    <message>
        <source>Shows the session; once more finishes it</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Montre la session&#xa0;; encore une fois la termine</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Source : {name}</translation>
    </message>
    <message>
        <source>Take photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Prendre des photos</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own; what was saved is safe.</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>La borne a elle-même une panne ; ce qui a été enregistré est sûr.</translation>
    </message>
    <message>
        <source>The last request was answered.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>La dernière requête a reçu une réponse.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>The right code</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Le bon code</translation>
    </message>
    <message>
        <source>The server asks for a pause. Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Le serveur demande une pause. Rien n’est perdu&#xa0;; cela reprend tout seul.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; it is tried again.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Le serveur est injoignable. Rien n’est perdu&#xa0;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The server failed at it: {why}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Le serveur a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The server has not told its limits yet.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Le serveur n’a pas encore dit ses limites.</translation>
    </message>
    <message>
        <source>The server is done with it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Le serveur en a fini</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Le serveur l’a refusé.</translation>
    </message>
    <message>
        <source>The server refuses the key. Nothing is lost. Look at the key.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Le serveur refuse la clé. Rien n’est perdu. Vérifiez la clé.</translation>
    </message>
    <message>
        <source>The server refuses this session: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Le serveur refuse cette session : {why}</translation>
    </message>
    <message>
        <source>The server works on it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Le serveur y travaille</translation>
    </message>
    <message>
        <source>The server&apos;s address answers, but not as the Scanner API: check it in the settings</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>L’adresse du serveur répond, mais pas comme la Scanner API : vérifiez-la dans les réglages</translation>
    </message>
    <message>
        <source>The session is NOT finished</source>
        <extracomment>kiosk/store/pending_photos.py</extracomment>
        <translation>La session n’est PAS terminée</translation>
    </message>
    <message>
        <source>The session was ended on the server and may not have been submitted. Look there, then send it again or leave it.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>La session a été terminée sur le serveur et n’a peut-être pas été remise. Regardez là-bas, puis renvoyez-la ou laissez-la.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Les deux n’étaient pas identiques. Recommencez.</translation>
    </message>
    <message>
        <source>The video is over. Choose another camera or start it again.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>La vidéo est finie. Choisissez une autre caméra ou relancez-la.</translation>
    </message>
    <message>
        <source>The wrong one will not be sent.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Le mauvais code ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>The {way} is damaged</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Endommagé&#xa0;: {way}</translation>
    </message>
    <message>
        <source>There are no pictures for the virtual camera in {folder}.</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>Il n’y a pas d’images pour la caméra virtuelle dans {folder}.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Il n’y a pas de caméra</translation>
    </message>
    <message>
        <source>There is no camera {source_text}. Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Il n’y a pas de caméra {source_text}. Branché&#xa0;: {names}. Ce qu’il faut écrire&#xa0;: kiosk cameras.</translation>
    </message>
    <message>
        <source>There is no device, file or folder {path}. Check the name or the plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Aucun appareil, fichier ou dossier {path}. Vérifiez le nom ou la prise.</translation>
    </message>
    <message>
        <source>There is no picture (jpg, png, webp ...) in {folder}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Il n’y a pas d’image (jpg, png, webp ...) dans {folder}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>They were lost on the line. Check cable and plug, and that gun and gun_line have the same speed.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ils se sont perdus en route. Vérifiez câble et prise, et que le lecteur et gun_line ont la même vitesse.</translation>
    </message>
    <message>
        <source>They would become part of every code. Set the suffix to Enter (CR) alone.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ils feraient partie de chaque code. Réglez le suffixe sur Entrée (CR) seul.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Ce PIN est facile à deviner.</translation>
    </message>
    <message>
        <source>This camera has no light.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Cette caméra n’a pas de lumière.</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Ce disque ne peut pas conserver les scans sûrement</translation>
    </message>
    <message>
        <source>This is a key of the server. It was not saved. Scan it in set-up.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>C’est une clé du serveur. Elle n’a pas été enregistrée. Scannez-la dans les réglages.</translation>
    </message>
    <message>
        <source>This is no address. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Pas une adresse. Non enregistré.</translation>
    </message>
    <message>
        <source>This is no key. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Pas une clé. Non enregistré.</translation>
    </message>
    <message>
        <source>This kiosk could be taken away.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Cette borne peut être retirée.</translation>
    </message>
    <message>
        <source>This kiosk does not know this command. Print the sheet again.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Cette borne ne connaît pas cette commande. Imprimez la feuille de nouveau.</translation>
    </message>
    <message>
        <source>This kiosk has no camera.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Cette borne n’a pas de caméra.</translation>
    </message>
    <message>
        <source>This kiosk is locked. It closes by a PIN, and none is set yet: set one in set-up.</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Cette borne est verrouillée. Elle se ferme par un PIN, et aucun n’est défini&#xa0;: définissez-le dans la configuration.</translation>
    </message>
    <message>
        <source>This kiosk makes no sound: no loudspeaker is found. Watch the screen, and call your IT person.</source>
        <extracomment>kiosk/desks/voice.py</extracomment>
        <translation>Cette borne n’émet aucun son&#xa0;: pas de haut-parleur trouvé. Regardez l’écran, et appelez votre service informatique.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own folder</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Dossier de la borne</translation>
    </message>
    <message>
        <source>This machine was too busy and lost keys of the scanner gun. Scan the last code again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Cette machine était trop occupée et a perdu des touches du lecteur. Scannez encore le dernier code.</translation>
    </message>
    <message>
        <source>This photo was removed already. Nothing was changed.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Cette photo est déjà retirée. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>This session is finished and sent by itself in %n second(s). Nothing is lost.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>
            <numerusform>Cette session se termine et s’envoie toute seule dans %n seconde. Rien n’est perdu.</numerusform>
            <numerusform>Cette session se termine et s’envoie toute seule dans %n secondes. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was NOT saved. Start the kiosk again.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Ceci n’a PAS été enregistré. Redémarrez la borne.</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Do it again; if that fails, call your IT person ({path}).</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Ceci n’a PAS été enregistré&#xa0;; tout ce qui l’était avant est sûr. Recommencez&#xa0;; si cela échoue, appelez votre service informatique ({path}).</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Free space on the disk of {path} and do it again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Ceci n’a PAS été enregistré&#xa0;; tout ce qui l’était avant est sûr. Libérez de la place sur le disque de {path} et recommencez.</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Touch the screen, or scan.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Touchez l’écran, ou scannez.</translation>
    </message>
    <message>
        <source>Touch to continue</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Touchez pour continuer</translation>
    </message>
    <message>
        <source>Touch your name, or scan your badge.</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Touchez votre nom, ou scannez votre badge.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>kiosk/screens/pick.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try it first (practice)</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Essayer d’abord (exercice)</translation>
    </message>
    <message>
        <source>Type a code</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Saisir un code</translation>
    </message>
    <message>
        <source>Type it a second time, so that it is right.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Saisissez-le une seconde fois, pour être sûr.</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Saisissez le PIN de cette borne.</translation>
    </message>
    <message>
        <source>Type the quantity</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Saisir la quantité</translation>
    </message>
    <message>
        <source>Type the right code</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Saisir le bon code</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Types: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Saisit : {name}</translation>
    </message>
    <message>
        <source>Typing gun</source>
        <extracomment>kiosk/gun_clinic.py</extracomment>
        <translation>Lecteur clavier</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>américain</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undoes the last scan or change</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Annule le dernier scan ou changement</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undone: the photo will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Annulé : la photo ne sera pas envoyée.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Use by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>À utiliser avant</translation>
    </message>
    <message>
        <source>Use by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>À consommer jusqu’au {date}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Utiliser ainsi</translation>
    </message>
    <message>
        <source>Use this for now, and change the gun</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Utilisez ceci pour l’instant et réglez le lecteur</translation>
    </message>
    <message>
        <source>Used by this kiosk</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Occupé par cette borne</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What the code said cannot be known again. Switch off “convert case” (“all upper”, “all lower”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>On ne peut plus savoir ce que disait le code. Désactivez «&#xa0;convert case&#xa0;» («&#xa0;all upper&#xa0;», «&#xa0;all lower&#xa0;»).</translation>
    </message>
    <message>
        <source>When they are finished</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Une fois terminées</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>Which side is next?</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>Quel est le côté suivant ?</translation>
    </message>
    <message>
        <source>While they are open</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Pendant qu’elles sont ouvertes</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Qui travaille ici&#xa0;?</translation>
    </message>
    <message>
        <source>Writing …</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Written to the product</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Écrit dans le produit</translation>
    </message>
    <message>
        <source>Wrong too often. Wait, then try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Trop d’erreurs. Attendez, puis réessayez.</translation>
    </message>
    <message>
        <source>Yes, the same words</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Oui, les mêmes mots</translation>
    </message>
    <message>
        <source>a capture that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>un enregistrement déjà envoyé a été annulé</translation>
    </message>
    <message>
        <source>a person asked to send it again</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>une personne a demandé de la renvoyer</translation>
    </message>
    <message>
        <source>a photo that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>une photo déjà envoyée a été annulée</translation>
    </message>
    <message>
        <source>an address holds no blanks and no control characters</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>une adresse ne contient ni espaces ni caractères de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>as the network allows</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>selon le réseau</translation>
    </message>
    <message>
        <source>capitals and small letters swapped</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>majuscules et minuscules inversées</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>ended by Enter</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>terminé par Entrée</translation>
    </message>
    <message>
        <source>ended by Enter, Tab or a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>terminé par Entrée, Tab ou une pause</translation>
    </message>
    <message>
        <source>ended by Tab</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>terminé par Tab</translation>
    </message>
    <message>
        <source>ended by a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>terminé par une pause</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>périmé</translation>
    </message>
    <message>
        <source>first sending</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>premier envoi</translation>
    </message>
    <message>
        <source>https:// and a name</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>https:// et un nom</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>il ne contient rien</translation>
    </message>
    <message>
        <source>its Application Identifiers or their values do not follow the standard</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>ses Application Identifiers ou leurs valeurs ne suivent pas la norme</translation>
    </message>
    <message>
        <source>keeping to the minute limit</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>respect de la limite par minute</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>newest copy of {at}, {count} saved</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>dernière copie du {at}, {count} enregistrées</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>no copy has been made yet</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>aucune copie pour l’instant</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>no such date</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>date inexistante</translation>
    </message>
    <message>
        <source>no such time</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>heure inexistante</translation>
    </message>
    <message>
        <source>none are made (backups = 0)</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>aucune n’est faite (backups = 0)</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>rien à envoyer</translation>
    </message>
    <message>
        <source>session cookie</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>cookie de session</translation>
    </message>
    <message>
        <source>since {when}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>passé</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>still to be scanned</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>à scanner</translation>
    </message>
    <message>
        <source>the day limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>la limite du jour est atteinte</translation>
    </message>
    <message>
        <source>the minute limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>la limite par minute est atteinte</translation>
    </message>
    <message>
        <source>the minute limit sets the pace</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>la limite par minute fixe le rythme</translation>
    </message>
    <message>
        <source>the server asked for a pause</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>le serveur a demandé une pause</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>le serveur est injoignable</translation>
    </message>
    <message>
        <source>the server has not said that it was submitted</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>le serveur n’a pas dit qu’elle a été remise</translation>
    </message>
    <message>
        <source>the server no longer knows its session</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>le serveur ne connaît plus sa session</translation>
    </message>
    <message>
        <source>the server refuses the key</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>le serveur refuse la clé</translation>
    </message>
    <message>
        <source>the server&apos;s session expired</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>la session du serveur a expiré</translation>
    </message>
    <message>
        <source>there is no Application Identifier that begins with {digits}</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>aucun Application Identifier ne commence par {digits}</translation>
    </message>
    <message>
        <source>there is no Application Identifier where one should be</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>pas d’Application Identifier là où il en faut un</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>uploading a photo</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>une photo est en cours d&apos;envoi</translation>
    </message>
    <message>
        <source>waiting before the next try</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>attente avant le prochain essai</translation>
    </message>
    <message>
        <source>wrong check digit</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>clé de contrôle fausse</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{copies}; delivered data stays {days} days or {mb} MB: {sessions} sessions with {captures} captures and {photos} photos were removed so far</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{copies}&#xa0;; les données livrées restent {days} jours ou {mb}&#xa0;Mo&#xa0;: {sessions} sessions avec {captures} enregistrements et {photos} photos ont été retirées jusqu’ici</translation>
    </message>
    <message>
        <source>{count} of {total} codes are read. Scan the others too.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>{count} codes lus sur {total}. Lisez aussi les autres.</translation>
    </message>
    <message>
        <source>{fault}. Call your IT person.</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>{fault}. Appelez votre informaticien.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing is lost on this kiosk; try another stick.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>{file} : {reason}. Rien n’est perdu sur cette borne ; essayez une autre clé.</translation>
    </message>
    <message>
        <source>{folder} is damaged, and saving what can be read failed ({fault}). It was not touched. Free some space on its disk and start again, or copy the folder to another disk and name that with --data.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>{folder} est endommagé, et le sauvetage de ce qui est lisible a échoué ({fault}). Rien n’a été touché. Libérez de la place sur son disque et redémarrez, ou copiez le dossier sur un autre disque et nommez-le avec --data.</translation>
    </message>
    <message>
        <source>{folder}: {free} MB are free</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>{folder} : {free} Mo libres</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another with --data or mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{folder}&#xa0;: {reason}. Choisissez-en un autre avec --data ou corrigez ses droits.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Name another with --data.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>{folder}&#xa0;: {reason}. Nommez-en un autre avec --data.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/opening.py</extracomment>
        <translation>{folder}&#xa0;: {reason}. Rien n’est perdu&#xa0;; corrigez ses droits.</translation>
    </message>
    <message>
        <source>{free} MB are free, {reserve} MB more kept in reserve.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{free} Mo libres, {reserve} Mo de plus en réserve.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{free}&#xa0;Mo sont libres.</translation>
    </message>
    <message>
        <source>{free} of {total} MB are free.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>{free} Mo libres sur {total} Mo.</translation>
    </message>
    <message>
        <source>{gun}: {sentence}</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>{gun} : {sentence}</translation>
    </message>
    <message>
        <source>{host} gives no video. Is it switched on, are address and password right?</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{host} ne donne pas de vidéo. Est-elle allumée, l’adresse et le mot de passe sont-ils bons&#xa0;?</translation>
    </message>
    <message>
        <source>{kind}, check digit right</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>{kind}, clé de contrôle juste</translation>
    </message>
    <message>
        <source>{megabytes} MB are free</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>{megabytes}&#xa0;Mo sont libres</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. Check its plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} ne s’ouvre pas&#xa0;: {reason}. Vérifiez sa prise.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>{name} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>{name} gives no picture. Plug it in again.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} ne donne pas d’image. Rebranchez-la.</translation>
    </message>
    <message>
        <source>{name} gives no pictures. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} ne donne pas d’images. Ce qu’il faut écrire&#xa0;: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is a device. Name a picture file.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} est un appareil. Nommez un fichier image.</translation>
    </message>
    <message>
        <source>{name} is no camera. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} n’est pas une caméra. Ce qu’il faut écrire&#xa0;: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} n’est pas une image lisible (vide, coupée, ou un autre type de fichier).</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>{name}&#xa0;: passé</translation>
    </message>
    <message>
        <source>{name}: {free} GB free</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{name} : {free} Go libres</translation>
    </message>
    <message>
        <source>{on_this_kiosk} on this kiosk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>{on_this_kiosk} sur cette borne</translation>
    </message>
    <message>
        <source>{parent} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>{parent}&#xa0;: écriture impossible&#xa0;: {reason}. Rien n’a été modifié&#xa0;; libérez de la place, réessayez.</translation>
    </message>
    <message>
        <source>{parent}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{parent}&#xa0;: {reason}. Rien n’est perdu&#xa0;; corrigez ses droits.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Mend the folder&apos;s rights.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} ne s’ouvre pas. Corrigez les droits du dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>{path}&#xa0;: écriture impossible&#xa0;: {reason}. Rien n’a été modifié&#xa0;; libérez de la place, réessayez.</translation>
    </message>
    <message>
        <source>{path} did not pass its check ({detail}). It was not touched. Start the kiosk (again): it sets the file aside and saves all that can be read. If that fails, copy the folder to a safe place, call your IT person, and go on with another folder: --data DIR.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} n’a pas passé la vérification ({detail}). Rien n’a été touché. Démarrez la borne (de nouveau)&#xa0;: elle met le fichier de côté et sauve tout ce qui est lisible. Si cela échoue, copiez le dossier en lieu sûr, appelez votre service informatique, et continuez avec un autre dossier&#xa0;: --data DIR.</translation>
    </message>
    <message>
        <source>{path} is no video that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{path} n’est pas une vidéo lisible (vide, coupée, ou un autre type de fichier).</translation>
    </message>
    <message>
        <source>{path} was written by a newer kiosk (data version {version}, this program knows {migrations}). Nothing was changed. Install the newer program again.</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>{path} a été écrit par une borne plus récente (version des données {version}, ce programme connaît {migrations}). Rien n’a été modifié. Réinstallez le programme plus récent.</translation>
    </message>
    <message>
        <source>{percent} % of all photos</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>{percent} % de toutes les photos</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{scheme}:// is not understood. Network cameras: http, https, rtsp.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{scheme}:// n’est pas compris. Caméras réseau&#xa0;: http, https, rtsp.</translation>
    </message>
    <message>
        <source>{source_text} cannot be opened: {reason}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{source_text} ne s’ouvre pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{target} was not touched. Name another file.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target} n’a pas été touché. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>{target}: {why}. Choose another place.</source>
        <extracomment>kiosk/store/sheets.py</extracomment>
        <translation>{target} : {why}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was changed. Choose another place.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target} : {why}. Rien n’a été modifié. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was handed over, this kiosk goes on sending. Choose another place.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target} : {why}. Rien n’a été transmis, cette borne continue d’envoyer. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{target}: {why}. The sessions stay handed over, nothing is lost and nobody sends them: take them back with kiosk export --take-back.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target} : {why}. Les sessions restent transmises, rien n’est perdu et personne ne les envoie : reprenez-les avec kiosk export --take-back.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>demain à {time}</translation>
    </message>
    <message>
        <source>{type}, taken</source>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>{type}, prise</translation>
    </message>
    <message>
        <source>{type}: hold it inside the frame</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type} : dans le cadre</translation>
    </message>
    <message>
        <source>{type}: hold still, it takes itself</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type} : ne bougez pas, la photo se prend seule</translation>
    </message>
    <message>
        <source>{why}. Ask for a new key.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Demandez une nouvelle clé.</translation>
    </message>
    <message>
        <source>{word}: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>{word} : {code}</translation>
    </message>
    <message>
        <source>“{gs_as}” is the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>«&#xa0;{gs_as}&#xa0;» est le séparateur GS</translation>
    </message>
    <message>
        <source>“{prefix}” taken off in front</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>«&#xa0;{prefix}&#xa0;» retiré devant</translation>
    </message>
</context>
</TS>
