<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source> to </source>
        <comment>between two dates</comment>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation> al </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n captura</numerusform>
            <numerusform>%n capturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) (was|were) saved; still to be sent: {waiting}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Se salvó %n captura; por enviar: {waiting}.</numerusform>
            <numerusform>Se salvaron %n capturas; por enviar: {waiting}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n carácter o más</numerusform>
            <numerusform>%n caracteres o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <comment>codes</comment>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n distinto</numerusform>
            <numerusform>%n distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>
            <numerusform>%n dígito escrito</numerusform>
            <numerusform>%n dígitos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo file(s) (belongs|belong) to no saved photo. Look in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n archivo de foto no pertenece a ninguna foto guardada. Mire en {folder}.</numerusform>
            <numerusform>%n archivos de foto no pertenecen a ninguna foto guardada. Mire en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (was|were) saved.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Se salvó %n foto.</numerusform>
            <numerusform>Se salvaron %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of the server (waits|wait) for your decision</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n propuesta del servidor espera su decisión</numerusform>
            <numerusform>%n propuestas del servidor esperan su decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) not counted</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n repetición sin contar</numerusform>
            <numerusform>%n repeticiones sin contar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (is|are) handed over.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>
            <numerusform>%n sesión entregada.</numerusform>
            <numerusform>%n sesiones entregadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (needs|need) you before sending.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>%n sesión necesita a una persona antes de enviarse.</numerusform>
            <numerusform>%n sesiones necesitan a una persona antes de enviarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>({ai}) does not end where it should; a separator is missing, or it is too long</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) no termina donde debe; falta un separador o es demasiado largo</translation>
    </message>
    <message>
        <source>({ai}) does not hold what belongs there</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) no contiene lo que corresponde</translation>
    </message>
    <message>
        <source>({ai}) holds characters that GS1 does not know</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) contiene caracteres que GS1 no conoce</translation>
    </message>
    <message>
        <source>({ai}) is empty</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) está vacío</translation>
    </message>
    <message>
        <source>({ai}) stands there twice with different values</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>({ai}) aparece dos veces con valores distintos</translation>
    </message>
    <message>
        <source>1 to 80 characters</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>De 1 a 80 caracteres</translation>
    </message>
    <message>
        <source>4 to 8 digits. They keep visitors out of set-up.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>De 4 a 8 dígitos. Impiden que las visitas entren en los ajustes.</translation>
    </message>
    <message>
        <source>A gun that types</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Lector que teclea</translation>
    </message>
    <message>
        <source>A key is set</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Hay una clave puesta</translation>
    </message>
    <message>
        <source>A key of {name} is down. It is taken when the key is let go.</source>
        <extracomment>hardware/evdev_gun.py</extracomment>
        <translation>Hay una tecla de {name} pulsada. Se usará al soltarla.</translation>
    </message>
    <message>
        <source>A network proxy wants a sign-in</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Un proxy de red pide iniciar sesión</translation>
    </message>
    <message>
        <source>A new key</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>Una clave nueva</translation>
    </message>
    <message>
        <source>A newer kiosk program made it. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Lo hizo un programa más nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A photo waits for your answer. Save it anyway or retake it.</source>
        <extracomment>kiosk/core/photo_shot.py</extracomment>
        <translation>Una foto espera su respuesta. Guárdela así o repítala.</translation>
    </message>
    <message>
        <source>A session cookie needs it: organization = in kiosk.toml, or KIOSK_ORGANIZATION.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>La cookie de sesión lo necesita: organization = en kiosk.toml, o KIOSK_ORGANIZATION.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>clave de API</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Aceptado en otro lugar</translation>
    </message>
    <message>
        <source>Accepted, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Aceptado, enviado</translation>
    </message>
    <message>
        <source>Add digit {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Añadir el dígito {digit}</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All finished sessions are sent.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Todas las sesiones terminadas están enviadas.</translation>
    </message>
    <message>
        <source>All five must match.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Las cinco deben coincidir.</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <source>All sent between {earliest} and {latest} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Todo enviado entre las {earliest} y las {latest} ({why}).</translation>
    </message>
    <message>
        <source>All sent by {when} ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Todo enviado antes de las {when} ({why}).</translation>
    </message>
    <message>
        <source>All sent {when} at the earliest ({why}).</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Todo enviado a las {when} como pronto ({why}).</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Already scanned</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Ya escaneado</translation>
    </message>
    <message>
        <source>Already scanned: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Ya escaneado: {code}</translation>
    </message>
    <message>
        <source>Already scanned: {code}. Scan it again to count it.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Ya escaneado: {code}. Escanéelo otra vez para contarlo.</translation>
    </message>
    <message>
        <source>Already taken</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Ya leído</translation>
    </message>
    <message>
        <source>Another program holds {path}. Close it and do this again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Otro programa ocupa {path}. Ciérrelo y repita esto.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it; the picture comes back by itself.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Otro programa usa la cámara. Ciérrelo; la imagen vuelve sola.</translation>
    </message>
    <message>
        <source>Another program uses the scanner gun ({name}): end it, the gun then comes back by itself. ModemManager is known to do so.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>Otro programa usa la pistola lectora ({name}): ciérrelo y la pistola vuelve sola. ModemManager suele hacerlo.</translation>
    </message>
    <message>
        <source>Answers, and takes the {way}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Responde y acepta: {way}.</translation>
    </message>
    <message>
        <source>Answers, but not as the Scanner API should: {why}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Responde, pero no como debería la Scanner API: {why}.</translation>
    </message>
    <message>
        <source>As it is printed.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Tal como está impreso.</translation>
    </message>
    <message>
        <source>As printed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Como impreso</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Consultando al servidor …</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message numerus="yes">
        <source>At least %n could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Al menos %n no se pudo leer.</numerusform>
            <numerusform>Al menos %n no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n photo(s) could not be read.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>
            <numerusform>Al menos %n foto no se pudo leer.</numerusform>
            <numerusform>Al menos %n fotos no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Dorso</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”), or set the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El lote y el número de serie se juntan en los códigos GS1; ningún programa puede volver a separarlos. Active «send GS» (o «control characters», «function code mapping») o ponga la pistola en USB-COM.</translation>
    </message>
    <message>
        <source>Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or “control characters”, “function code mapping”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El lote y el número de serie se juntan en los códigos GS1; ningún programa puede volver a separarlos. Active «send GS» (o «control characters», «function code mapping»).</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Best before</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Consumo preferente</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Mejorable</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera off or on again</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Apagar o encender la cámara</translation>
    </message>
    <message>
        <source>Camera on</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>Camera paused</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Cámara en pausa</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>No puede arrancar</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Capital letters until touched again</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Mayúsculas hasta tocar de nuevo</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Caps Lock está activado</translation>
    </message>
    <message>
        <source>Caps Lock is on, letters arrive in the wrong case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Caps Lock está activado; mayúsculas y minúsculas llegan cambiadas</translation>
    </message>
    <message>
        <source>Captures are saved and sent later.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Las capturas se guardan y se envían después.</translation>
    </message>
    <message>
        <source>Captures of this session</source>
        <extracomment>kiosk/widgets/capture_list.py</extracomment>
        <translation>Capturas de esta sesión</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change last digit to {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Cambiar el último dígito a {digit}</translation>
    </message>
    <message>
        <source>Change the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Cambiar la pistola</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Faltan caracteres</translation>
    </message>
    <message>
        <source>Characters as the computer gives them</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Caracteres como los da el ordenador</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check all</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Check the time service.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Revise el servicio de hora.</translation>
    </message>
    <message>
        <source>Checking with the server</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Comprobando con el servidor</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Elija el idioma.</translation>
    </message>
    <message>
        <source>Chooses the next kind of photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Elige el siguiente tipo de foto</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>Code seen: {code}</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Código visto: {code}</translation>
    </message>
    <message>
        <source>Codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Codes of this session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Códigos de esta sesión</translation>
    </message>
    <message>
        <source>Command not done</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Orden no ejecutada</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>Continuar {session}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Count it</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Customer part</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Ref. cliente</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <extracomment>kiosk/screens/pin.py</extracomment>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disk full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Disk low</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Poco disco</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>Disco casi lleno</translation>
    </message>
    <message>
        <source>Do these words stand on the sheet?</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>¿Están estas palabras en la hoja?</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Procesado por el servidor</translation>
    </message>
    <message>
        <source>Drawn bank card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Tarjeta bancaria dibujada</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>a session without captures</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Every session is sent or handed over already.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>Todas las sesiones ya están enviadas o entregadas.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish session</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Finish {session}</source>
        <extracomment>kiosk/widgets/open_row.py</extracomment>
        <translation>Terminar {session}</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Finished sessions are sent by themselves.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Las sesiones terminadas se envían solas.</translation>
    </message>
    <message>
        <source>Fits the keys to gloved fingers.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Ajusta las teclas a dedos con guantes.</translation>
    </message>
    <message>
        <source>For the next scan</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Para el próximo escaneo</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>From the last backup: {count}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>De la última copia: {count}.</translation>
    </message>
    <message>
        <source>From the next session on. This one stays as it was begun.</source>
        <extracomment>kiosk/desks/start.py</extracomment>
        <translation>Desde la próxima sesión. Esta sigue como empezó.</translation>
    </message>
    <message>
        <source>From then on only this sender is trusted.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Desde entonces solo se confía en este remitente.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>GS (the separator of GS1-128)</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS (el separador de GS1-128)</translation>
    </message>
    <message>
        <source>GS in a Data Matrix</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>GS en un Data Matrix</translation>
    </message>
    <message>
        <source>GS1 codes are switched off in the gun</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Los códigos GS1 están desactivados en la pistola</translation>
    </message>
    <message>
        <source>GS1 codes with a separator cannot be read. Let the gun send GS as Ctrl+] (“control characters”), as one sign such as |, or set it to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>No se pueden leer códigos GS1 con separador. Haga que la pistola envíe GS como Ctrl+] («control characters») o como un signo, p. ej. |, o póngala en USB-COM.</translation>
    </message>
    <message>
        <source>GTIN</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Give it with KIOSK_API_KEY, api_key_file = in kiosk.toml, or a systemd credential.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Indíquela con KIOSK_API_KEY, api_key_file = en kiosk.toml, o una credencial de systemd.</translation>
    </message>
    <message>
        <source>Gives a picture of {width}x{height}.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Da una imagen de {width}x{height}.</translation>
    </message>
    <message>
        <source>Gun</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Pistola</translation>
    </message>
    <message>
        <source>Gun in use</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Pistola en uso</translation>
    </message>
    <message>
        <source>Gun missing</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Falta la pistola</translation>
    </message>
    <message>
        <source>Gun not allowed</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Pistola sin permiso</translation>
    </message>
    <message>
        <source>Gun test page</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Handed over to another kiosk</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Pasada a otro quiosco</translation>
    </message>
    <message>
        <source>Hands-free: off</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Manos libres: no</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Manos libres: sí</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>captures on this kiosk</comment>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Here the kiosk cannot see Caps Lock. Switch it off at the keyboard, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Aquí el quiosco no puede ver Caps Lock. Desactívelo en el teclado y repita la prueba.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>kiosk/desks/setup_look.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>No mover</translation>
    </message>
    <message>
        <source>Hold still: this code is not clear yet</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>No lo mueva: este código aún no se ve claro</translation>
    </message>
    <message>
        <source>Hold the code inside the frame</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Ponga el código dentro del marco</translation>
    </message>
    <message>
        <source>Import it at one other kiosk only: kiosk import.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Impórtelo en un solo quiosco: kiosk import.</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In-store number {gtin}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Número interno {gtin}</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Ingredientes</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Ingredientes</translation>
    </message>
    <message>
        <source>Is anybody there?</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>¿Hay alguien?</translation>
    </message>
    <message>
        <source>It begins unlike the keys that are known (csb_, csu_); the server decides.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Empieza de otra forma que las claves conocidas (csb_, csu_); decide el servidor.</translation>
    </message>
    <message>
        <source>It can no longer be changed.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>It expired on {day}. Nothing was changed. Ask for a new sheet.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Caducó el {day}. No se ha cambiado nada. Pida una hoja nueva.</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>It has a fault of its own. Call your IT person.</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Tiene un fallo propio. Llame a informática.</translation>
    </message>
    <message>
        <source>It holds characters that none can have. Copy it again.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Contiene caracteres que no puede tener. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>It is a publishable key (cpk_), made for web pages. Scanning needs a key that begins with csb_ or csu_; ask whoever manages the organisation&apos;s keys.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Es una clave publicable (cpk_), hecha para páginas web. Para escanear se necesita una que empiece por csb_ o csu_; pregunte a quien administre las claves de la organización.</translation>
    </message>
    <message>
        <source>It is another one than before: {value}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Es distinta de la anterior: {value}.</translation>
    </message>
    <message>
        <source>It is damaged, or only a part was read. Scan it again. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Está dañado o se leyó solo en parte. Léalo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is empty. Copy it again, whole, from where it was made.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Está vacía. Cópiela otra vez, entera, de donde se creó.</translation>
    </message>
    <message>
        <source>It is for the kiosks of “{fleet}”, not for this one. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Es para los quioscos de «{fleet}», no para este. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Está en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>It is in the session again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Está de nuevo en la sesión.</translation>
    </message>
    <message>
        <source>It is not set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>No lo ajusta la red.</translation>
    </message>
    <message>
        <source>It marks a GS1 code as {sign}. Switch on “GS1-128” (“UCC/EAN-128”) and “GS1 Data Matrix”.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Marca un código GS1 como {sign}. Active «GS1-128» («UCC/EAN-128») y «GS1 Data Matrix».</translation>
    </message>
    <message>
        <source>It opens but gives no picture. Check its plug, or that no program uses it.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Se abre, pero no da imagen. Revise el cable o si otro programa la usa.</translation>
    </message>
    <message>
        <source>It reads wrong</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Lee mal</translation>
    </message>
    <message>
        <source>It sees black. Is the cover open, is there light?</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Ve negro. ¿Está abierta la tapa, hay luz?</translation>
    </message>
    <message>
        <source>It sends {shown}: the maker&apos;s own code marks, which the kiosk cannot take off safely. Switch “code ID” to AIM, or off, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Envía {shown}: marcas de código del fabricante que el quiosco no puede quitar con seguridad. Ponga «code ID» en AIM o desactívelo y repita la prueba.</translation>
    </message>
    <message>
        <source>It sets {name}, which no code may set on this kiosk. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Fija {name}, que ningún código puede fijar aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It shows now: {type}</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Ahora muestra: {type}</translation>
    </message>
    <message>
        <source>It types too fast for this computer. Set its “inter-character delay” to 5 ms, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Escribe demasiado rápido para este ordenador. Ponga «inter-character delay» en 5 ms o la pistola en USB-COM.</translation>
    </message>
    <message>
        <source>It was found again at another place: {name}.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Apareció en otro lugar: {name}.</translation>
    </message>
    <message>
        <source>It was found right since the machine was started.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Se comprobó que va bien desde que se encendió el equipo.</translation>
    </message>
    <message>
        <source>It was never set: it shows {day}.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Nunca se puso en hora: muestra {day}.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} ahead.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Iba bien; luego alguien lo adelantó {length}.</translation>
    </message>
    <message>
        <source>It was right, then somebody set it {length} behind.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Iba bien; luego alguien lo atrasó {length}.</translation>
    </message>
    <message>
        <source>It was set several times, though it says that it is right.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Se cambió varias veces, aunque dice que va bien.</translation>
    </message>
    <message>
        <source>It was undone already, or its session is finished. Nothing was changed.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Ya estaba deshecho, o su sesión terminó. No se cambió nada.</translation>
    </message>
    <message>
        <source>It was used here already, or a newer one was. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Ya se usó aquí, o se usó uno más nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It will not be sent. Undo puts it back.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>No se enviará. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Its end is missing or changed. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Falta su final o se cambió. Cópiela otra vez, entera.</translation>
    </message>
    <message>
        <source>Its file is damaged. Your IT person sets a new one with: kiosk set-pin. Scanning goes on.</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>Su archivo está dañado. Informática pone un PIN nuevo con: kiosk set-pin. Se puede seguir escaneando.</translation>
    </message>
    <message>
        <source>Its number may change; write: camera = {name}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Su número puede cambiar; escriba: camera = {name}.</translation>
    </message>
    <message>
        <source>Its session is finished. Nothing was changed; open it again first.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Su sesión está terminada. No se cambió nada; ábrala de nuevo primero.</translation>
    </message>
    <message>
        <source>Just saved: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Recién guardado: {code}</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key {char}</source>
        <extracomment>kiosk/widgets/button.py</extracomment>
        <translation>Tecla {char}</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Distribución del teclado</translation>
    </message>
    <message>
        <source>Keyboard layout, Caps Lock</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Distribución del teclado, Caps Lock</translation>
    </message>
    <message>
        <source>Keys by their place, as a {country} keyboard</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Teclas por posición, como un teclado {country}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Leave the stick plugged in.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Deje la memoria conectada.</translation>
    </message>
    <message>
        <source>Leave this page first.</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Salga primero de esta página.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Light off</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Apagar luz</translation>
    </message>
    <message>
        <source>Light on</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Encender luz</translation>
    </message>
    <message>
        <source>Light on or off, where the camera has one</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Luz sí o no, si la cámara tiene</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>Looks like GS1 but cannot be read: {why}</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Parece GS1, pero no se puede leer: {why}</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Fabricado</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Medir la pantalla</translation>
    </message>
    <message>
        <source>Measured.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Medido.</translation>
    </message>
    <message>
        <source>Mistyped: copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Mal escrita: cópiela otra vez, entera.</translation>
    </message>
    <message>
        <source>More than {count} proposals of the server wait</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Esperan más de {count} propuestas del servidor</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Mover después</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Movida</translation>
    </message>
    <message numerus="yes">
        <source>NOT saved yet: %n code(s). Saved once it starts; if switched off before, scan again.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>
            <numerusform>Aún NO guardado: %n código. Se guarda al arrancar; si se apaga antes, escanéelo de nuevo.</numerusform>
            <numerusform>Aún NO guardados: %n códigos. Se guardan al arrancar; si se apaga antes, escanéelos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name it with --server URL, KIOSK_SERVER, or server = in kiosk.toml. Scans are saved anyway.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Indíquelo con --server URL, KIOSK_SERVER o server = en kiosk.toml. Los escaneos se guardan igualmente.</translation>
    </message>
    <message>
        <source>Name one with --camera.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Indique una con --camera.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Needs you: {needs_person}</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>Por revisar: {needs_person}</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Propuesta siguiente</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Próximo intento a las {time}.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No API key is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>No hay clave API</translation>
    </message>
    <message>
        <source>No USB stick is found. Plug one in, then look again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>No se encuentra memoria USB. Conecte una y busque de nuevo.</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>No camera is set.</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>No hay cámara configurada.</translation>
    </message>
    <message>
        <source>No camera is set. Use a scanner gun, or type.</source>
        <extracomment>kiosk/desks/senses.py</extracomment>
        <translation>No hay cámara configurada. Use una pistola lectora o escriba.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Aún ningún código</translation>
    </message>
    <message>
        <source>No demo pictures</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>No hay imágenes de demostración</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>No organisation is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>No hay organización indicada</translation>
    </message>
    <message>
        <source>No photo was taken</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>No se tomó ninguna foto</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>No picture from the network camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>La cámara de red no da imagen</translation>
    </message>
    <message>
        <source>No picture now. Scanner guns and typing work.</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Ahora no hay imagen. Las pistolas y escribir funcionan.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>No hay imágenes</translation>
    </message>
    <message>
        <source>No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>No hay reproductor (aplay, paplay, pw-play): el quiosco no suena. Instale alsa-utils.</translation>
    </message>
    <message>
        <source>No proposals</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Sin propuestas</translation>
    </message>
    <message>
        <source>No server is set</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>No hay servidor indicado</translation>
    </message>
    <message>
        <source>No session of photos is open.</source>
        <extracomment>kiosk/desks/photo_commands.py</extracomment>
        <translation>No hay ninguna sesión de fotos abierta.</translation>
    </message>
    <message>
        <source>No session with scans is open.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>No hay ninguna sesión abierta con escaneos.</translation>
    </message>
    <message>
        <source>No such camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>No existe esa cámara</translation>
    </message>
    <message>
        <source>No whole code</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Código incompleto</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody can say when all is sent: the server refuses the key.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>No se sabe cuándo estará todo enviado: el servidor rechaza la clave.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}. Check cable, Wi-Fi and the address of the server.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Nadie conoce el nombre {host}. Revise el cable, la wifi y la dirección del servidor.</translation>
    </message>
    <message>
        <source>Nobody knows whether the accepted values were written: the answer was lost. Look on the server, then write them again or leave them.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>Nadie sabe si se escribieron los valores aceptados: se perdió la respuesta. Mire en el servidor y luego escríbalos otra vez o déjelos.</translation>
    </message>
    <message>
        <source>None is known to be missing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Que se sepa, no falta ninguna.</translation>
    </message>
    <message>
        <source>None is set: practice mode. Name it with --server or KIOSK_SERVER.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>No hay ninguno: modo de práctica. Indíquelo con --server o KIOSK_SERVER.</translation>
    </message>
    <message>
        <source>None is set; scanner guns and typing work.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>No hay ninguna; las pistolas y escribir funcionan.</translation>
    </message>
    <message>
        <source>None of the test codes. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>No es un código de prueba. No se guardó nada.</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>No es una cámara</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>Not a video</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>No es un vídeo</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Not counted again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>No contado otra vez</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <extracomment>kiosk/core/gun_doctor.py</extracomment>
        <translation>No está en la hoja</translation>
    </message>
    <message>
        <source>Not plugged in: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>No conectado: {name}</translation>
    </message>
    <message>
        <source>Not safe</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Sin seguridad</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Not tested: {codes}.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Sin probar: {codes}.</translation>
    </message>
    <message>
        <source>Not the same. Begin again.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>No coincide. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Not today: the day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Hoy no: se agotó el límite diario. Todo enviado a las {when} como pronto.</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. Make the folder writable.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>No se puede guardar nada en {path}. Permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Aún no se ha escaneado nada.</translation>
    </message>
    <message>
        <source>Nothing is lost: scans keep their order, their times are marked unsure and put right when the clock is.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>No se pierde nada: los escaneos conservan su orden; sus horas se marcan como dudosas y se corrigen cuando el reloj esté bien.</translation>
    </message>
    <message>
        <source>Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>No se pierde nada; sigue solo.</translation>
    </message>
    <message>
        <source>Nothing tells whether it is set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Nada indica si lo ajusta la red.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Nutrición</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>token de OAuth</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>On this kiosk</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>En este quiosco</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Only who knows the PIN can open set-up.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Solo quien sabe el PIN puede abrir los ajustes.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a session that is open</comment>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>Operario</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Operario: {name}</translation>
    </message>
    <message>
        <source>Or test it in the kiosk&apos;s window, if you did not: there keys are read by their place.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>O pruébela en la ventana del quiosco, si no lo hizo: allí las teclas se leen por posición.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order as before</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Orden como antes</translation>
    </message>
    <message>
        <source>Ordinary codes hold it too, so the kiosk cannot put GS back. Let the gun send GS itself, or | for it.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Los códigos corrientes también lo llevan, así que el quiosco no puede devolver GS. Haga que la pistola envíe GS mismo o |.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>PRACTICE: nothing goes to a real server.</source>
        <extracomment>kiosk/widgets/practice.py</extracomment>
        <translation>PRÁCTICA: nada va a un servidor real.</translation>
    </message>
    <message>
        <source>Packed</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Envasado</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Pause the camera</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Pausar la cámara</translation>
    </message>
    <message>
        <source>Photo {number} of {count}, {percent} %</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>Foto {number} de {count}, {percent} %</translation>
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
        <translation>Para las fotos hace falta una: indíquela en la configuración.</translation>
    </message>
    <message>
        <source>Photos of this session</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Fotos de esta sesión</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Played with {player}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Suena con {player}.</translation>
    </message>
    <message>
        <source>Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Conectadas: {names}. Qué escribir: kiosk cameras.</translation>
    </message>
    <message>
        <source>Practice mode cannot start</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>El modo de práctica no puede arrancar</translation>
    </message>
    <message>
        <source>Prefix, terminator, check digit</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Prefijo, final, dígito de control</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Propuesta anterior</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Impreso: {text}</translation>
    </message>
    <message>
        <source>Product name</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>Products cannot be told apart without it. Switch on “transmit check digit” for EAN and UPC.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Sin él no se distinguen los productos. Active «transmit check digit» para EAN y UPC.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>kiosk/widgets/value_cards.py</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Quantity as before</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Cantidad como antes</translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Cantidad cambiada</translation>
    </message>
    <message>
        <source>Quantity {number}: type another</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Cantidad {number}: escribir otra</translation>
    </message>
    <message>
        <source>Queue: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Cola: {words}</translation>
    </message>
    <message>
        <source>Read from the photo</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Leído de la foto</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recycling</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Reciclaje</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>kiosk/screens/proposals.py</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Rechazado en otro lugar</translation>
    </message>
    <message>
        <source>Rejected, sent</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Rechazado, enviado</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Results ready</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Resultados listos</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>SQLite runs with journal {mode} and synchronous {level} in {parent}; a power cut could lose scans. Choose a folder on a local disk with --data.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>SQLite funciona con journal {mode} y synchronous {level} en {parent}; un corte de luz podría perder escaneos. Elija con --data una carpeta en un disco local.</translation>
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
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Se puede apagar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Guardar código</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved again</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Guardado otra vez</translation>
    </message>
    <message>
        <source>Saved: {type}</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Guardado: {type}</translation>
    </message>
    <message>
        <source>Saving, leave it on</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Guardando, no apague</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <extracomment>kiosk/widgets/banner.py</extracomment>
        <translation>Escanee un código</translation>
    </message>
    <message>
        <source>Scan and photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Escanear y fotos</translation>
    </message>
    <message>
        <source>Scan code {place} of {count}: {name}</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Escanee el código {place} de {count}: {name}</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Escanéelo otra vez</translation>
    </message>
    <message>
        <source>Scan it later if you like: the order does not matter.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Escanéelo después si quiere: el orden no importa.</translation>
    </message>
    <message>
        <source>Scan kiosk</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Quiosco de escaneo</translation>
    </message>
    <message>
        <source>Scan kiosk is starting</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>El quiosco está arrancando</translation>
    </message>
    <message>
        <source>Scan kiosk: {words}</source>
        <extracomment>kiosk/screens/window.py</extracomment>
        <translation>Quiosco de escaneo: {words}</translation>
    </message>
    <message>
        <source>Scan or take a photo</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Código o foto</translation>
    </message>
    <message>
        <source>Scan or type the address</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Lea o escriba la dirección</translation>
    </message>
    <message>
        <source>Scan or type the key</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Escanee o escriba la clave</translation>
    </message>
    <message>
        <source>Scan the code now.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Escanee ahora el código.</translation>
    </message>
    <message>
        <source>Scanner gun</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Pistola lectora</translation>
    </message>
    <message>
        <source>Scanner guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Pistolas lectoras</translation>
    </message>
    <message>
        <source>Scanning goes on and nothing is lost.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Se puede seguir escaneando y no se pierde nada.</translation>
    </message>
    <message>
        <source>Sell by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Vender antes de</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>kiosk/screens/queue_tiles.py</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending had a fault and is tried again. Nothing is lost.</source>
        <extracomment>sync/courier.py</extracomment>
        <translation>El envío falló y se intenta otra vez. No se pierde nada.</translation>
    </message>
    <message>
        <source>Sending this session failed {number} times ({why}). Nothing is lost; send it again later.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El envío de esta sesión falló {number} veces ({why}). No se pierde nada; envíela más tarde.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Enviando.</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Enviado hasta ahora</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Poner un PIN</translation>
    </message>
    <message>
        <source>Set from the network.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Ajustado por la red.</translation>
    </message>
    <message>
        <source>Set it right again.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Póngalo bien otra vez.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set the keyboard country (“country keyboard type”) of the gun to that of this computer, or the gun to USB-COM.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ponga el país del teclado («country keyboard type») de la pistola igual que el de este ordenador, o la pistola en USB-COM.</translation>
    </message>
    <message>
        <source>Settings code</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Código de ajustes</translation>
    </message>
    <message>
        <source>Settings code: open set-up, then scan it there. Nothing was changed.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Código de ajustes: abra la configuración y léalo allí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Several codes: aim at one, or tap it</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Varios códigos: apunte a uno o tóquelo</translation>
    </message>
    <message>
        <source>Ship to</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip it if your gun reads lines only.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Omítalo si su pistola solo lee líneas.</translation>
    </message>
    <message>
        <source>Small letters</source>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Smaller picture than set up. Retake it if the print is small.</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>Más pequeña de lo configurado. Si la letra es pequeña, repita la foto.</translation>
    </message>
    <message>
        <source>So slow, it cannot be told from a person. Set its “inter-character delay” to 0, then test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Tan lenta que no se distingue de una persona. Ponga «inter-character delay» en 0 y repita la prueba.</translation>
    </message>
    <message>
        <source>Some captures need you: see the list.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>Hay capturas por revisar: vea la lista.</translation>
    </message>
    <message>
        <source>Somebody else signed it than this kiosk trusts. Nothing was changed.</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Lo firmó alguien en quien este quiosco no confía. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something other than the Scanner API answered (a Wi-Fi sign-in page?)</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>Respondió algo distinto de la Scanner API (¿una página de acceso Wi-Fi?)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>kiosk/app.py</extracomment>
        <translation>Algo falló</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Avise a informática: puede que el disco esté fallando.</translation>
    </message>
    <message>
        <source>The camera read it</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Lo leyó la cámara</translation>
    </message>
    <message>
        <source>The damaged file lies untouched in {folder}.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>El archivo dañado está intacto en {folder}.</translation>
    </message>
    <message>
        <source>The data file was damaged</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>El archivo de datos estaba dañado</translation>
    </message>
    <message>
        <source>The file of this photo cannot be read ({why}). Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El archivo de esta foto no se puede leer ({why}). Repítala o apártela.</translation>
    </message>
    <message>
        <source>The file of this photo is damaged. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El archivo de esta foto está dañado. Repítala o apártela.</translation>
    </message>
    <message>
        <source>The file of this photo is gone. Retake it, or set it aside.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El archivo de esta foto ya no está. Repítala o apártela.</translation>
    </message>
    <message>
        <source>They are not sent. They stay saved here.</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>No se envían. Siguen guardadas aquí.</translation>
    </message>
    <message>
        <source>They stay here until they are sent.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Quedan aquí hasta que se envíen.</translation>
    </message>
    <message>
        <source>They stay {days} days, up to {mb} MB.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Quedan {days} días, hasta {mb} MB.</translation>
    </message>
    <message>
        <source>This is a key of the server. Not saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Es una clave del servidor. No se guardó.</translation>
    </message>
    <message>
        <source>This kiosk has no network. Check cable and Wi-Fi.</source>
        <extracomment>kiosk/network.py</extracomment>
        <translation>Este quiosco no tiene red. Revise el cable y la wifi.</translation>
    </message>
    <message>
        <source>This kiosk has the address {address}.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Este quiosco tiene la dirección {address}.</translation>
    </message>
    <message>
        <source>This kiosk may not use the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Este quiosco no puede usar la pistola. Llame a informática.</translation>
    </message>
    <message>
        <source>This photo shows {found}, and it belongs to {expected}. Photograph the right product, or scan this one.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Esta foto muestra {found}, pero pertenece a {expected}. Fotografíe el producto correcto o escanee este.</translation>
    </message>
    <message>
        <source>This photo shows: {type}</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>Esta foto muestra: {type}</translation>
    </message>
    <message>
        <source>This settings code is not used</source>
        <extracomment>kiosk/core/settings_code.py</extracomment>
        <translation>Este código de ajustes no se usa</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <extracomment>kiosk/widgets/keyboard.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Match your card</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Ajuste a su tarjeta</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>On the printed page, or here. Nothing is saved. Nothing comes? Check the plug.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>En la hoja o aquí. No se guarda nada. ¿No llega nada? Revise el enchufe.</translation>
    </message>
    <message>
        <source>Played. Not heard? Check the speaker.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Reproducido. ¿No se oye? Revise el altavoz.</translation>
    </message>
    <message>
        <source>Plug in the camera. There is no camera {source_text}, and no other.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Conecte la cámara. No hay cámara {source_text}, ni otra.</translation>
    </message>
    <message>
        <source>Plug in the camera. {name} is not plugged in.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>Conecte la cámara. {name} no está conectada.</translation>
    </message>
    <message>
        <source>Scan or type both.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Escanee o escriba ambos.</translation>
    </message>
    <message>
        <source>Session opened again on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sesión abierta otra vez en el servidor</translation>
    </message>
    <message>
        <source>Settings of “{fleet}”</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Ajustes de «{fleet}»</translation>
    </message>
    <message>
        <source>Shown on the screen, sent with every capture.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Se ve en la pantalla y va con cada captura.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed, lost keys</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Velocidad, teclas perdidas</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <source>Start again to test the gun.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Empiece otra vez para probar la pistola.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Empezar a escanear</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Pantalla de inicio</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <extracomment>kiosk/widgets/step_parts.py</extracomment>
        <translation>Paso {place} de {count}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Switch on NTP, or set the clock.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Active NTP o ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>Switch on NTP.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>Active NTP.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>kiosk/core/gun_sheet.py</extracomment>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Take photo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Takes the photo that is chosen</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Toma la foto elegida</translation>
    </message>
    <message>
        <source>Tap</source>
        <extracomment>kiosk/widgets/boxes.py</extracomment>
        <translation>Toque</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Ese no es el PIN. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>The API key cannot be used</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>No se puede usar la clave API</translation>
    </message>
    <message>
        <source>The PIN cannot be read</source>
        <extracomment>kiosk/pin_file.py</extracomment>
        <translation>No se puede leer el PIN</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>El PIN está puesto.</translation>
    </message>
    <message>
        <source>The address is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>La dirección está puesta.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Check its plug; it comes back by itself.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>La cámara no da imagen. Revise el cable; vuelve sola.</translation>
    </message>
    <message>
        <source>The camera had a fault and starts again.</source>
        <extracomment>hardware/watch.py</extracomment>
        <translation>La cámara falló y arranca de nuevo.</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>La cámara se está abriendo.</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>La cámara está en uso</translation>
    </message>
    <message>
        <source>The camera is on. {remark}</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>La cámara está encendida. {remark}</translation>
    </message>
    <message>
        <source>The camera read it. Use the gun here.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Lo leyó la cámara. Aquí use la pistola.</translation>
    </message>
    <message>
        <source>The camera repeats one picture. If that lasts, unplug it and plug it in again.</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>La cámara repite una imagen. Si sigue así, desconéctela y conéctela otra vez.</translation>
    </message>
    <message>
        <source>The camera sees black. Is the cover open, is there light?</source>
        <extracomment>hardware/told.py</extracomment>
        <translation>La cámara ve negro. ¿Está abierta la tapa, hay luz?</translation>
    </message>
    <message>
        <source>The camera shows no picture now. Wait until it does, then try again.</source>
        <extracomment>hardware/still_camera.py</extracomment>
        <translation>La cámara no muestra imagen ahora. Espere a que la muestre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>El reloj no está puesto en hora y va {length} por delante del servidor.</translation>
    </message>
    <message>
        <source>The clock is not set and is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>El reloj no está puesto en hora y va {length} por detrás del servidor.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} ahead of the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>El reloj dice que lo ajusta la red, pero va {length} por delante del servidor.</translation>
    </message>
    <message>
        <source>The clock says that it is set from the network, but it is {length} behind the server&apos;s.</source>
        <extracomment>kiosk/core/clock_marks.py</extracomment>
        <translation>El reloj dice que lo ajusta la red, pero va {length} por detrás del servidor.</translation>
    </message>
    <message>
        <source>The damaged data could not be saved</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>No se pudieron salvar los datos dañados</translation>
    </message>
    <message>
        <source>The data file cannot be opened</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>No se puede abrir el archivo de datos</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>El archivo de datos está dañado</translation>
    </message>
    <message>
        <source>The data file is damaged: saving what can be read, {percent} %.</source>
        <extracomment>kiosk/desks/trouble.py</extracomment>
        <translation>El archivo de datos está dañado: salvando lo que se puede leer, {percent} %.</translation>
    </message>
    <message>
        <source>The data file is locked</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>El archivo de datos está bloqueado</translation>
    </message>
    <message>
        <source>The data file was damaged, {words}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>El archivo de datos se dañó, {words}</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>No se puede usar la carpeta de datos</translation>
    </message>
    <message>
        <source>The data is newer than this program</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>Los datos son más nuevos que este programa</translation>
    </message>
    <message>
        <source>The day limit is used up. All sent {when} at the earliest.</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>Se agotó el límite diario. Todo enviado a las {when} como pronto.</translation>
    </message>
    <message>
        <source>The decoder does not read the demo label. Install the kiosk again (./run setup).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>El decodificador no lee la etiqueta de prueba. Instale el quiosco otra vez (./run setup).</translation>
    </message>
    <message>
        <source>The decoder reads the demo label.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>El decodificador lee la etiqueta de prueba.</translation>
    </message>
    <message>
        <source>The disk damaged the data file. What is scanned is still saved. Finish what is under way, then start the kiosk again: it saves all that can be read. Tell your IT person: the disk may be failing.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>El disco dañó el archivo de datos. Lo que se escanea se sigue guardando. Termine lo que está en curso y arranque el quiosco de nuevo: salva todo lo que se puede leer. Avise a informática: puede que el disco esté fallando.</translation>
    </message>
    <message>
        <source>The disk is filling up: {free}. Scanning goes on; ask your IT person to free some space soon.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>El disco se está llenando: {free}. Se puede seguir escaneando; pida pronto a informática que libere espacio.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is full. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>El disco está lleno. Llame a informática.</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>El disco es de solo lectura</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>El disco informa de un fallo</translation>
    </message>
    <message>
        <source>The disk reports a fault. Call your IT person.</source>
        <extracomment>kiosk/store/photo_files.py</extracomment>
        <translation>El disco informa de un fallo. Llame a informática.</translation>
    </message>
    <message>
        <source>The disk was damaged: captures of this session could not be read. Scan them again.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El disco se dañó: no se pudieron leer capturas de esta sesión. Escanéelas otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n NOT saved: go back, scan again</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n NO guardada: vuelva y escanee otra vez</numerusform>
            <numerusform>%n NO guardadas: vuelva y escanee otra vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n no se puede enviar</numerusform>
            <numerusform>%n no se pueden enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the same reason</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>%n por el mismo motivo</numerusform>
            <numerusform>%n por el mismo motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <extracomment>kiosk/gallery.py</extracomment>
        <translation>
            <numerusform>%n aquí</numerusform>
            <numerusform>%n aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <extracomment>kiosk/widgets/list_head.py</extracomment>
        <translation>
            <numerusform>%n sin contar</numerusform>
            <numerusform>%n sin contar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (was|were) removed so far.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>
            <numerusform>Hasta ahora se quitó %n sesión.</numerusform>
            <numerusform>Hasta ahora se quitaron %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n escrita a mano</numerusform>
            <numerusform>%n escritas a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsure time</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>
            <numerusform>%n con hora dudosa</numerusform>
            <numerusform>%n con hora dudosa</numerusform>
        </translation>
    </message>
    <message>
        <source>A session left alone ends after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Una sesión abandonada termina tras</translation>
    </message>
    <message>
        <source>Accepted, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Aceptado, sin enviar</translation>
    </message>
    <message>
        <source>Add {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Añadir {digit}</translation>
    </message>
    <message>
        <source>All captures received by the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>El servidor tiene todas las capturas</translation>
    </message>
    <message>
        <source>An EAN-8 would end in {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>Un EAN-8 terminaría en {digit}</translation>
    </message>
    <message>
        <source>Another kiosk program is open (process {owner}). Close it.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Hay otro programa de quiosco abierto (proceso {owner}). Ciérrelo.</translation>
    </message>
    <message>
        <source>Another program uses the gun. Call your IT person.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Otro programa usa la pistola. Llame a informática.</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Asking the server whether all arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Preguntando al servidor si llegó todo</translation>
    </message>
    <message>
        <source>Asking the server whether it arrived</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Preguntando al servidor si llegó</translation>
    </message>
    <message>
        <source>Being sent: {percent} %</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Enviando: {percent} %</translation>
    </message>
    <message>
        <source>Best before {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Consumo preferente {date}</translation>
    </message>
    <message>
        <source>Blurred. Hold still, go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Borrosa. No se mueva, aléjese un poco y repita la foto.</translation>
    </message>
    <message>
        <source>Captures {captures} MB · photos {photos} MB · copies {copies} MB</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Capturas {captures} MB · fotos {photos} MB · copias {copies} MB</translation>
    </message>
    <message>
        <source>Change side</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Cambiar lado</translation>
    </message>
    <message>
        <source>Change the gun, then test again</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Cambie la pistola y pruebe de nuevo</translation>
    </message>
    <message>
        <source>Change to {digit}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Cambiar a {digit}</translation>
    </message>
    <message>
        <source>Check digit should be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>El dígito de control debería ser {digit}</translation>
    </message>
    <message>
        <source>Check digit will be {digit}</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>El dígito de control será {digit}</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Hoja de órdenes</translation>
    </message>
    <message>
        <source>Count it at once</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Contarlo enseguida</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Copias diarias</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Detalles de {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Introducir la dirección</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Introducir la clave</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to a USB stick</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Exportar a memoria USB</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix {code}</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Corregir {code}</translation>
    </message>
    <message>
        <source>For your IT person: {version} · {folder}</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>Para informática: {version} · {folder}</translation>
    </message>
    <message>
        <source>From then on the other kiosk sends it, not this one.</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Desde entonces lo envía el otro quiosco, no este.</translation>
    </message>
    <message>
        <source>Guns</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Pistolas</translation>
    </message>
    <message>
        <source>Hand over to another kiosk</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Entregar a otro quiosco</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>Hands-free photos</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Fotos manos libres</translation>
    </message>
    <message>
        <source>It has {count} characters; the server takes {most}.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Tiene {count} caracteres; el servidor acepta {most}.</translation>
    </message>
    <message>
        <source>It holds binary data, which the server does not take.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Contiene datos binarios que el servidor no acepta.</translation>
    </message>
    <message>
        <source>It holds blanks or strange characters. Copy it again, whole.</source>
        <extracomment>kiosk/core/api_key.py</extracomment>
        <translation>Contiene espacios o caracteres extraños. Cópiela otra vez, entera.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It stays ×{times}.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Queda en ×{times}.</translation>
    </message>
    <message>
        <source>It was sent already, so this cannot be changed. Remove it and take a new one.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Ya se envió y no se puede cambiar. Quítela y tome otra.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>No se enviará.</translation>
    </message>
    <message>
        <source>It works well</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Funciona bien</translation>
    </message>
    <message>
        <source>It works. Is this what the label says?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Funciona. ¿Es lo que dice la etiqueta?</translation>
    </message>
    <message>
        <source>Its session was left while the camera took it. Open the session and retake it.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Se salió de la sesión mientras la cámara tomaba la foto. Abra la sesión y repítala.</translation>
    </message>
    <message>
        <source>Kinds of sessions</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Tipos de sesiones</translation>
    </message>
    <message>
        <source>Kiosks that share the key</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Quioscos que comparten la clave</translation>
    </message>
    <message>
        <source>Lay your bank card here</source>
        <extracomment>kiosk/screens/calibration.py</extracomment>
        <translation>Ponga aquí su tarjeta bancaria</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Dejar así</translation>
    </message>
    <message>
        <source>Light is mirrored here and hides the print. Tilt the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Aquí se refleja la luz y tapa lo impreso. Incline el producto y repita la foto.</translation>
    </message>
    <message>
        <source>Limit for today</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Límite de hoy</translation>
    </message>
    <message>
        <source>Limit right now</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Límite de ahora</translation>
    </message>
    <message>
        <source>Locked to full screen</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Bloqueado a pantalla completa</translation>
    </message>
    <message>
        <source>Look at this</source>
        <extracomment>kiosk/screens/info.py</extracomment>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>Look at this: {words}</source>
        <extracomment>kiosk/widgets/header.py</extracomment>
        <translation>Mire esto: {words}</translation>
    </message>
    <message>
        <source>Making the session on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Creando la sesión en el servidor</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>kiosk/screens/setup_pages.py</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>NOT saved</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>NO guardado</translation>
    </message>
    <message>
        <source>NOT written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>NO escrito</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>kiosk/widgets/photo_grid.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No product found for this code</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>No hay producto para este código</translation>
    </message>
    <message>
        <source>No session today. The first code opens one.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Hoy no hay sesiones. El primer código abre una.</translation>
    </message>
    <message>
        <source>None: the kiosk practises</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Ninguno: el quiosco está en práctica</translation>
    </message>
    <message>
        <source>Not all</source>
        <extracomment>kiosk/gallery_sessions.py</extracomment>
        <translation>No todo</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>No contado</translation>
    </message>
    <message>
        <source>Not counted: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>No contado: {code}</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>kiosk/desks/queue.py</extracomment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not known yet whether all is sent</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Aún no se sabe si todo está enviado</translation>
    </message>
    <message>
        <source>Not known yet whether it is safe to switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Aún no se sabe si se puede apagar</translation>
    </message>
    <message>
        <source>Not safe to switch off: disk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>No se puede apagar: disco</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Poco seguro</translation>
    </message>
    <message>
        <source>Nothing is changed until you agree. No captures are lost.</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>No se cambia nada hasta que acepte. No se pierde ninguna captura.</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <extracomment>kiosk/screens/review.py</extracomment>
        <translation>No hay dudas</translation>
    </message>
    <message>
        <source>Nothing is saved on this kiosk yet.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>En este quiosco aún no hay nada guardado.</translation>
    </message>
    <message>
        <source>Nothing was scanned</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>No se escaneó nada</translation>
    </message>
    <message>
        <source>Or just scan: the first code opens a session.</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>O simplemente escanee: el primer código abre una sesión.</translation>
    </message>
    <message>
        <source>Or ×{number} for the last capture</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>O ×{number} para la última captura</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Photo NOT saved yet. Open the session again to decide.</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Foto aún NO guardada. Abra la sesión de nuevo para decidir.</translation>
    </message>
    <message>
        <source>Photos and codes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Fotos y códigos</translation>
    </message>
    <message>
        <source>Photos {count}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Fotos {count}</translation>
    </message>
    <message>
        <source>Play one</source>
        <extracomment>kiosk/screens/step_pages.py</extracomment>
        <translation>Reproducir una</translation>
    </message>
    <message>
        <source>Plug in the gun.</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>Conecte la pistola.</translation>
    </message>
    <message>
        <source>Printed by your IT person? Hold it before the camera, or scan it with the gun.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>¿Lo imprimió su informático? Póngalo ante la cámara o léalo con la pistola.</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>it was done</comment>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Quantity of the last capture</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Cantidad de la última captura</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Read twice, saved once</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Leído dos veces, guardado una</translation>
    </message>
    <message>
        <source>Read twice, saved once: {code}</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Leído dos veces, guardado una: {code}</translation>
    </message>
    <message>
        <source>Rejected, not sent yet</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Rechazado, sin enviar</translation>
    </message>
    <message>
        <source>Removed. It will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Quitada. No se enviará.</translation>
    </message>
    <message>
        <source>Retake it. Everything saved before is safe.</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>Repítala. Todo lo guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Retake: the new photo takes the place of the old one.</source>
        <extracomment>kiosk/desks/photo.py</extracomment>
        <translation>Repetir: la foto nueva sustituye a la anterior.</translation>
    </message>
    <message>
        <source>Retaken</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Run set-up again</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Repetir la configuración</translation>
    </message>
    <message>
        <source>Safe to pull the stick out</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Ya puede retirar la memoria</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Guardar así</translation>
    </message>
    <message>
        <source>Saved, but cannot be sent</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Guardado, pero no se puede enviar</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>
            <numerusform>Guardado: %n aceptada</numerusform>
            <numerusform>Guardado: %n aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {field} accepted</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Guardado: {field} aceptado</translation>
    </message>
    <message>
        <source>Saved: {field} rejected</source>
        <extracomment>kiosk/desks/proposals.py</extracomment>
        <translation>Guardado: {field} rechazado</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Scan any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Escanee cualquier código. No se guarda nada.</translation>
    </message>
    <message>
        <source>Scan each code once, in any order</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Escanee cada código una vez, en cualquier orden</translation>
    </message>
    <message>
        <source>Screen dims after</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>La pantalla se atenúa tras</translation>
    </message>
    <message>
        <source>Sell by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Vender antes del {date}</translation>
    </message>
    <message>
        <source>Send all again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Reenviar todas</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send {code} again</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Enviar {code} otra vez</translation>
    </message>
    <message>
        <source>Sending waits and goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>El envío espera y sigue solo.</translation>
    </message>
    <message>
        <source>Sent sessions</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Sesiones enviadas</translation>
    </message>
    <message>
        <source>Sent sessions stay for</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Las sesiones enviadas quedan</translation>
    </message>
    <message>
        <source>Server limits</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>Límites del servidor</translation>
    </message>
    <message>
        <source>Session made on the server</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sesión creada en el servidor</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Sesión abierta</translation>
    </message>
    <message>
        <source>Sessions are sent</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Las sesiones se envían</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Poner</translation>
    </message>
    <message numerus="yes">
        <source>Set all %n aside?</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>¿Apartar %n?</numerusform>
            <numerusform>¿Apartar las %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set all aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Apartar todas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>it was done</comment>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Set aside. It will not be sent.</source>
        <extracomment>kiosk/widgets/row_page.py</extracomment>
        <translation>Apartado. No se enviará.</translation>
    </message>
    <message>
        <source>Set aside: not sent, saved here</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>Apartada: sin enviar, guardada aquí</translation>
    </message>
    <message>
        <source>Set to {number}</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Poner {number}</translation>
    </message>
    <message>
        <source>Set {code} aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Apartar {code}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several codes in view</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Varios códigos a la vista</translation>
    </message>
    <message>
        <source>Show it any code. Nothing is saved.</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Muéstrele cualquier código. No se guarda nada.</translation>
    </message>
    <message>
        <source>Side: {type}</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Lado: {type}</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>kiosk/screens/setup.py</extracomment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Tomar todos</translation>
    </message>
    <message>
        <source>Take photo: the camera gives no picture</source>
        <extracomment>kiosk/screens/photo.py</extracomment>
        <translation>Tomar foto: la cámara no da imagen</translation>
    </message>
    <message>
        <source>Take the one in the frame</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Tomar el del marco</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>kiosk/store/backup.py</extracomment>
        <translation>No se pudo hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>The choice was not saved</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>La elección no se guardó</translation>
    </message>
    <message>
        <source>The disk is full: {free}. What was saved is safe. The next codes may be refused: watch for the red screen, and call your IT person now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>El disco está lleno: {free}. Lo guardado está seguro. Los próximos escaneos pueden rechazarse: atento a la pantalla roja y llame ya a informática.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free}. Codes are saved as before, photos are not taken. Ask your IT person to free some space now.</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>El disco está casi lleno: {free}. Los escaneos se guardan como antes; no se toman fotos. Pida ya a informática que libere espacio.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts a code. Move the product into view, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>El borde de la imagen corta un código. Mueva el producto hasta que se vea entero y repita la foto.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the print. Go a little farther away, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>El borde de la imagen corta el texto. Aléjese un poco y repita la foto.</translation>
    </message>
    <message>
        <source>The end of the code did not come. Scan it again. Each time? See gun_end in the settings.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>El final del código no llegó. Escanéelo otra vez. ¿Cada vez? Vea gun_end en los ajustes.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>The file may not be whole</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>Puede que el archivo no esté completo</translation>
    </message>
    <message>
        <source>The folder of the guns&apos; profiles cannot be read: {reason}. The guns work without them.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>La carpeta de los perfiles de pistolas no se puede leer: {reason}. Las pistolas funcionan sin ellos.</translation>
    </message>
    <message>
        <source>The gun does not say what kind of code it read</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola no dice qué tipo de código leyó</translation>
    </message>
    <message>
        <source>The gun leaves out the check digit</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola omite el dígito de control</translation>
    </message>
    <message>
        <source>The gun puts changing characters in front of codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola pone caracteres cambiantes delante de los códigos</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” behind codes</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola pone «{sign}» detrás de los códigos</translation>
    </message>
    <message>
        <source>The gun puts “{sign}” in front of every code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola pone «{sign}» delante de cada código</translation>
    </message>
    <message>
        <source>The gun sends an unknown key for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola envía una tecla desconocida para el separador GS</translation>
    </message>
    <message>
        <source>The gun sends no Enter after a code</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola no envía Enter tras un código</translation>
    </message>
    <message>
        <source>The gun sends “{sign}” for the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola envía «{sign}» en vez del separador GS</translation>
    </message>
    <message>
        <source>The gun swaps capitals and small letters</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola cambia mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>The gun turns all letters into one case</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola pone todas las letras iguales (mayúsculas o minúsculas)</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects another</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola escribe como un teclado {gun}; este ordenador espera otro</translation>
    </message>
    <message>
        <source>The gun types as a {gun} keyboard, this computer expects {system}</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola escribe como un teclado {gun}; este ordenador espera uno {system}</translation>
    </message>
    <message>
        <source>The gun types as another keyboard than this computer has</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola escribe como un teclado distinto del de este ordenador</translation>
    </message>
    <message>
        <source>The gun types slowly: {gap_ms} ms from key to key</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>La pistola escribe despacio: {gap_ms} ms de tecla a tecla</translation>
    </message>
    <message>
        <source>The gun&apos;s profile {name} cannot be used ({why}). Run the gun doctor again to replace it.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>El perfil {name} de la pistola no se puede usar ({why}). Repita la prueba de pistola para reemplazarlo.</translation>
    </message>
    <message>
        <source>The key is set.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>La clave está puesta.</translation>
    </message>
    <message>
        <source>The key is unusual, though: {odd}</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>La clave es rara, sin embargo: {odd}</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own. Scan this again; all scans that beeped are safe.</source>
        <extracomment>kiosk/station.py</extracomment>
        <translation>El quiosco tuvo un fallo propio. Escanee esto otra vez; lo que sonó está seguro.</translation>
    </message>
    <message>
        <source>Too dark. Bring more light onto the product, then retake the photo.</source>
        <extracomment>hardware/coach.py</extracomment>
        <translation>Demasiado oscura. Ilumine mejor el producto y repita la foto.</translation>
    </message>
    <message>
        <source>Touch Scan to begin.</source>
        <extracomment>kiosk/screens/queue_rows.py</extracomment>
        <translation>Toque «Escanear» para empezar.</translation>
    </message>
    <message>
        <source>Touch a photo to change it.</source>
        <extracomment>kiosk/widgets/photo_album_page.py</extracomment>
        <translation>Toque una foto para cambiarla.</translation>
    </message>
    <message>
        <source>Touch a row to decide. Nothing is lost.</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>Toque una fila para decidir. No se pierde nada.</translation>
    </message>
    <message>
        <source>Touch each signal: can you hear it?</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Toque cada señal: ¿la oye?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>a code by hand</comment>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Type the digits below the bars</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Escriba los dígitos bajo las barras</translation>
    </message>
    <message>
        <source>Use the gun here. Nothing was saved.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Aquí use la pistola. No se guardó nada.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Muy seguro</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>What was delivered stays in the damaged file: the disk is full.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>Lo enviado queda en el archivo dañado: el disco está lleno.</translation>
    </message>
    <message>
        <source>Yes, set aside</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>Sí, apartar</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>
            <numerusform>{done} de %n enviada</numerusform>
            <numerusform>{done} de %n enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{fault} It is saved here. Scan another code of this item, then set this one aside.</source>
        <extracomment>kiosk/core/codes.py</extracomment>
        <translation>{fault} Está guardado aquí. Escanee otro código de este artículo y aparte este.</translation>
    </message>
    <message>
        <source>{folder}: {waiting} captures wait, {delivered} sent (SQLite {version}).</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{folder}: {waiting} capturas en espera, {delivered} enviadas (SQLite {version}).</translation>
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
        <translation>Usadas {used} de {limit} peticiones.</translation>
    </message>
    <message>
        <source>{value}, as before</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>{value}, como antes</translation>
    </message>
    <message>
        <source>{why}. Captures are saved and sent later. Check network and address.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Las capturas se guardan y se envían después. Revise red y dirección.</translation>
    </message>
    <message>
        <source>{word}, {percent} %</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{word}, {percent} %</translation>
    </message>
    <message>
        <source>The kiosk has to guess whether a code is GS1. Switch on “AIM code ID” for all codes (]C1, ]d2 ...).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco debe adivinar si un código es GS1. Active «AIM code ID» para todos los códigos (]C1, ]d2 ...).</translation>
    </message>
    <message>
        <source>The kiosk is closing</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>El quiosco se está cerrando</translation>
    </message>
    <message>
        <source>The kiosk is getting ready.</source>
        <extracomment>kiosk/screens/trouble.py</extracomment>
        <translation>El quiosco se está preparando.</translation>
    </message>
    <message>
        <source>The kiosk puts GS back. Codes that themselves hold this sign would be changed: real GS is better.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco restablece GS. Los códigos que llevan ese signo cambiarían: es mejor un GS real.</translation>
    </message>
    <message>
        <source>The kiosk puts it right</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>El quiosco lo corrige</translation>
    </message>
    <message>
        <source>The kiosk reads capitals right whether it is on or off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco lee bien las mayúsculas, activado o no.</translation>
    </message>
    <message>
        <source>The kiosk reads its keys by their place, so codes are right.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco lee las teclas por su posición, así que los códigos son correctos.</translation>
    </message>
    <message>
        <source>The kiosk reads this gun this way from now on.</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>El quiosco lee así esta pistola desde ahora.</translation>
    </message>
    <message>
        <source>The kiosk takes it off.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco lo quita.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: set the gun&apos;s “convert case” to “as it is” and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco las corrige. Mejor: ponga «convert case» de la pistola en «as it is» y repita la prueba.</translation>
    </message>
    <message>
        <source>The kiosk turns them back. Better: switch the gun&apos;s “Caps Lock on” or “convert case” off and test again.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco las corrige. Mejor: desactive «Caps Lock on» o «convert case» en la pistola y repita la prueba.</translation>
    </message>
    <message>
        <source>The kiosk waits for a pause, which is slower. Better: switch on the suffix Enter (CR).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco espera una pausa y eso es más lento. Mejor: active el sufijo Enter (CR).</translation>
    </message>
    <message>
        <source>The kiosk waits longer for this gun. Better: set its “inter-character delay” to 0.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El quiosco espera más con esta pistola. Mejor: ponga «inter-character delay» en 0.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user {user} may not open {name}. Add it to the group {group}, log in again.</source>
        <extracomment>hardware/rights.py</extracomment>
        <translation>El usuario {user} del quiosco no puede abrir {name}. Añádalo al grupo {group} y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The old photo is in its place again.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>La foto anterior está de nuevo en su lugar.</translation>
    </message>
    <message>
        <source>The passphrase needs {megabytes} MB for a moment. Nothing was changed. Close something.</source>
        <extracomment>kiosk/store/sealed.py</extracomment>
        <translation>La frase de contraseña necesita {megabytes} MB por un momento. No se cambió nada. Cierre algo.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>kiosk/widgets/photo_advice.py</extracomment>
        <translation>La foto que se tomó</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>La imagen no se puede leer</translation>
    </message>
    <message>
        <source>The profile was NOT saved</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>El perfil NO se guardó</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The same code again</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>El mismo código otra vez</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>The scanner gun ({name}) was unplugged. Plug it in again: it comes back by itself.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>La pistola lectora ({name}) se desconectó. Conéctela otra vez: vuelve sola.</translation>
    </message>
    <message>
        <source>The scanner gun had a fault and starts again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>La pistola lectora falló y arranca de nuevo.</translation>
    </message>
    <message>
        <source>The scanner gun sends more than any barcode holds. Scan again, and check how the gun is set.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>La pistola lectora envía más de lo que cabe en un código. Escanee otra vez y revise sus ajustes.</translation>
    </message>
    <message>
        <source>The scanner gun sent a key without a character. Scan again. Each time? Run the gun doctor.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>La pistola lectora envió una tecla sin carácter. Escanee otra vez. ¿Cada vez? Haga la prueba de pistola.</translation>
    </message>
    <message>
        <source>The scanner gun sent something while it was being plugged in. If that was a scan, scan it again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>La pistola lectora envió algo mientras se conectaba. Si era un escaneo, escanéelo otra vez.</translation>
    </message>
    <message>
        <source>The scanner gun was unplugged in the middle of a code. Plug it in and scan that one again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>La pistola lectora se desconectó en medio de un código. Conéctela y escanee ese otra vez.</translation>
    </message>
    <message>
        <source>The scanner gun {name} cannot be opened: {reason}. Check its name.</source>
        <extracomment>hardware/gun_fault.py</extracomment>
        <translation>La pistola lectora {name} no se puede abrir: {reason}. Revise su nombre.</translation>
    </message>
    <message>
        <source>The scanner gun {name} is ready.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>La pistola lectora {name} está lista.</translation>
    </message>
    <message>
        <source>The separator GS is lost</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>El separador GS se pierde</translation>
    </message>
    <message>
        <source>The server answered {number}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor respondió {number}</translation>
    </message>
    <message>
        <source>The server asked for a pause</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor pidió una pausa</translation>
    </message>
    <message>
        <source>The server does not let it be submitted: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor no permite entregarla: {why}</translation>
    </message>
    <message>
        <source>The server gave a new session the name of an earlier one, so nothing is sent into it. Call your IT person.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor dio a una sesión nueva el nombre de una anterior, así que no se le envía nada. Llame a su informático.</translation>
    </message>
    <message>
        <source>The server has not finished this session for days. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor lleva días sin acabar esta sesión. Mire allí. No se pierde nada; «Enviar otra vez» vuelve a preguntar.</translation>
    </message>
    <message>
        <source>The server has taken this session, but no longer knows it. Look there. Nothing is lost; send again asks once more.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor aceptó esta sesión, pero ya no la conoce. Mire allí. No se pierde nada; «Enviar otra vez» vuelve a preguntar.</translation>
    </message>
    <message>
        <source>The server made a session but did not name it, so nothing can be sent into it. Call your IT person (contract).</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor creó una sesión pero no la nombró, así que no se puede enviar nada. Llame a su informático (contrato).</translation>
    </message>
    <message>
        <source>The server no longer has this proposal. Nothing is lost: what it proposes now is read again.</source>
        <extracomment>sync/proposal_calls.py</extracomment>
        <translation>El servidor ya no tiene esta propuesta. No se pierde nada: se vuelve a leer lo que propone ahora.</translation>
    </message>
    <message>
        <source>The server no longer knows this session, and nobody can tell whether it was submitted. Look there first.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor ya no conoce esta sesión y nadie sabe si se entregó. Mire allí primero.</translation>
    </message>
    <message>
        <source>The server refuses the key of this kiosk ({why}). Call your IT person.</source>
        <extracomment>kiosk/parts.py</extracomment>
        <translation>El servidor rechaza la clave de este quiosco ({why}). Llame a informática.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>kiosk/desks/setup.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Photo NOT saved</source>
        <extracomment>kiosk/desks/photo_answers.py</extracomment>
        <translation>Foto NO guardada</translation>
    </message>
    <message>
        <source>Shows the session; once more finishes it</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Muestra la sesión; otra vez, la termina</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Fuente: {name}</translation>
    </message>
    <message>
        <source>Take photos</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>Tomar fotos</translation>
    </message>
    <message>
        <source>The kiosk has a fault of its own; what was saved is safe.</source>
        <extracomment>kiosk/bridge.py</extracomment>
        <translation>El quiosco tiene un fallo propio; lo guardado está seguro.</translation>
    </message>
    <message>
        <source>The last request was answered.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>La última petición tuvo respuesta.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>The right code</source>
        <extracomment>kiosk/desks/timeline.py</extracomment>
        <translation>El código correcto</translation>
    </message>
    <message>
        <source>The server asks for a pause. Nothing is lost; it goes on by itself.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>El servidor pide una pausa. No se pierde nada; sigue solo.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; it is tried again.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>No se llega al servidor. No se pierde nada; se intenta otra vez.</translation>
    </message>
    <message>
        <source>The server failed at it: {why}</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>El servidor no pudo con ello: {why}</translation>
    </message>
    <message>
        <source>The server has not told its limits yet.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>El servidor aún no ha dicho sus límites.</translation>
    </message>
    <message>
        <source>The server is done with it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>El servidor ha terminado</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>The server refuses the key. Nothing is lost. Look at the key.</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>El servidor rechaza la clave. No se pierde nada. Revise la clave.</translation>
    </message>
    <message>
        <source>The server refuses this session: {why}</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>El servidor rechaza esta sesión: {why}</translation>
    </message>
    <message>
        <source>The server works on it</source>
        <extracomment>kiosk/desks/timeline_rows.py</extracomment>
        <translation>El servidor lo está procesando</translation>
    </message>
    <message>
        <source>The server&apos;s address answers, but not as the Scanner API: check it in the settings</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>La dirección del servidor responde, pero no como la Scanner API: revísela en los ajustes</translation>
    </message>
    <message>
        <source>The session is NOT finished</source>
        <extracomment>kiosk/store/pending_photos.py</extracomment>
        <translation>La sesión NO está terminada</translation>
    </message>
    <message>
        <source>The session was ended on the server and may not have been submitted. Look there, then send it again or leave it.</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>La sesión se terminó en el servidor y quizá no se entregó. Mire allí y luego envíela otra vez o déjela.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Los dos no eran iguales. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The video is over. Choose another camera or start it again.</source>
        <extracomment>hardware/capture.py</extracomment>
        <translation>El vídeo terminó. Elija otra cámara o inícielo otra vez.</translation>
    </message>
    <message>
        <source>The wrong one will not be sent.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>El código erróneo no se enviará.</translation>
    </message>
    <message>
        <source>The {way} is damaged</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>Dañado: {way}</translation>
    </message>
    <message>
        <source>There are no pictures for the virtual camera in {folder}.</source>
        <extracomment>hardware/virtual.py</extracomment>
        <translation>No hay imágenes para la cámara virtual en {folder}.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>kiosk/photographer.py</extracomment>
        <translation>No hay ninguna cámara</translation>
    </message>
    <message>
        <source>There is no camera {source_text}. Plugged in: {names}. What to write: kiosk cameras.</source>
        <extracomment>hardware/devices.py</extracomment>
        <translation>No hay cámara {source_text}. Conectadas: {names}. Qué escribir: kiosk cameras.</translation>
    </message>
    <message>
        <source>There is no device, file or folder {path}. Check the name or the plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>No hay dispositivo, archivo ni carpeta {path}. Revise el nombre o el cable.</translation>
    </message>
    <message>
        <source>There is no picture (jpg, png, webp ...) in {folder}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>No hay ninguna imagen (jpg, png, webp ...) en {folder}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>They were lost on the line. Check cable and plug, and that gun and gun_line have the same speed.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Se perdieron en la línea. Revise cable y conector, y que la pistola y gun_line tengan la misma velocidad.</translation>
    </message>
    <message>
        <source>They would become part of every code. Set the suffix to Enter (CR) alone.</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Pasarían a formar parte de cada código. Ponga como sufijo solo Enter (CR).</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Este PIN es fácil de adivinar.</translation>
    </message>
    <message>
        <source>This camera has no light.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Esta cámara no tiene luz.</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Este disco no puede guardar escaneos con seguridad</translation>
    </message>
    <message>
        <source>This is a key of the server. It was not saved. Scan it in set-up.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>Es una clave del servidor. No se guardó. Escanéela en la configuración.</translation>
    </message>
    <message>
        <source>This is no address. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>No es una dirección. No se guardó.</translation>
    </message>
    <message>
        <source>This is no key. Not saved.</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>No es una clave. No se guardó.</translation>
    </message>
    <message>
        <source>This kiosk could be taken away.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Este quiosco se puede retirar.</translation>
    </message>
    <message>
        <source>This kiosk does not know this command. Print the sheet again.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Este quiosco no conoce esta orden. Imprima la hoja otra vez.</translation>
    </message>
    <message>
        <source>This kiosk has no camera.</source>
        <extracomment>kiosk/desks/scan.py</extracomment>
        <translation>Este quiosco no tiene cámara.</translation>
    </message>
    <message>
        <source>This kiosk is locked. It closes by a PIN, and none is set yet: set one in set-up.</source>
        <extracomment>kiosk/desks/lock.py</extracomment>
        <translation>Este quiosco está bloqueado. Se cierra con un PIN y aún no hay ninguno: póngalo en los ajustes.</translation>
    </message>
    <message>
        <source>This kiosk makes no sound: no loudspeaker is found. Watch the screen, and call your IT person.</source>
        <extracomment>kiosk/desks/voice.py</extracomment>
        <translation>Este quiosco no suena: no se encuentra altavoz. Mire la pantalla y llame a informática.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s own folder</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Carpeta propia</translation>
    </message>
    <message>
        <source>This machine was too busy and lost keys of the scanner gun. Scan the last code again.</source>
        <extracomment>hardware/gun_thread.py</extracomment>
        <translation>Este equipo estaba demasiado ocupado y perdió teclas de la pistola. Escanee el último código otra vez.</translation>
    </message>
    <message>
        <source>This photo was removed already. Nothing was changed.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Esta foto ya se quitó. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>This session is finished and sent by itself in %n second(s). Nothing is lost.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>
            <numerusform>Esta sesión se termina y se envía sola en %n segundo. No se pierde nada.</numerusform>
            <numerusform>Esta sesión se termina y se envía sola en %n segundos. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was NOT saved. Start the kiosk again.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>Esto NO se guardó. Arranque el quiosco otra vez.</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Do it again; if that fails, call your IT person ({path}).</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Esto NO se guardó; todo lo guardado antes está seguro. Repítalo; si falla, llame a informática ({path}).</translation>
    </message>
    <message>
        <source>This was NOT saved; everything saved before is safe. Free space on the disk of {path} and do it again.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>Esto NO se guardó; todo lo guardado antes está seguro. Libere espacio en el disco de {path} y repítalo.</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>side of a product</comment>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Touch the screen, or scan.</source>
        <extracomment>kiosk/widgets/dimmer.py</extracomment>
        <translation>Toque la pantalla o escanee.</translation>
    </message>
    <message>
        <source>Touch to continue</source>
        <extracomment>kiosk/widgets/viewfinder.py</extracomment>
        <translation>Toque para continuar</translation>
    </message>
    <message>
        <source>Touch your name, or scan your badge.</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>Toque su nombre o escanee su credencial.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>kiosk/screens/pick.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try it first (practice)</source>
        <extracomment>kiosk/screens/steps.py</extracomment>
        <translation>Probar primero (práctica)</translation>
    </message>
    <message>
        <source>Type a code</source>
        <extracomment>kiosk/screens/scan_page.py</extracomment>
        <translation>Escribir un código</translation>
    </message>
    <message>
        <source>Type it a second time, so that it is right.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Escríbalo otra vez, para estar seguros.</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Escriba el PIN de este quiosco.</translation>
    </message>
    <message>
        <source>Type the quantity</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Escriba la cantidad</translation>
    </message>
    <message>
        <source>Type the right code</source>
        <extracomment>kiosk/widgets/keypad.py</extracomment>
        <translation>Escriba el código correcto</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Types: {name}</source>
        <extracomment>kiosk/desks/setup_guns.py</extracomment>
        <translation>Teclea: {name}</translation>
    </message>
    <message>
        <source>Typing gun</source>
        <extracomment>kiosk/gun_clinic.py</extracomment>
        <translation>Pistola que escribe</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>estadounidense</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undoes the last scan or change</source>
        <extracomment>kiosk/core/commands.py</extracomment>
        <translation>Deshace el último escaneo o cambio</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>kiosk/screens/scan.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undone: the photo will not be sent.</source>
        <extracomment>kiosk/desks/photo_album.py</extracomment>
        <translation>Deshecho: la foto no se enviará.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Use by</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Use by {date}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Caduca el {date}</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Usar así</translation>
    </message>
    <message>
        <source>Use this for now, and change the gun</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>Use esto por ahora y cambie la pistola</translation>
    </message>
    <message>
        <source>Used by this kiosk</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Usado por este quiosco</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>kiosk/widgets/session_row.py</extracomment>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>kiosk/desks/steps.py</extracomment>
        <translation>Bienvenido</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>kiosk/screens/timeline.py</extracomment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What the code said cannot be known again. Switch off “convert case” (“all upper”, “all lower”).</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>Ya no se puede saber qué decía el código. Desactive «convert case» («all upper», «all lower»).</translation>
    </message>
    <message>
        <source>When they are finished</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Cuando terminan</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Which side is next?</source>
        <extracomment>kiosk/widgets/photo_type_page.py</extracomment>
        <translation>¿Qué lado sigue?</translation>
    </message>
    <message>
        <source>While they are open</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>Mientras están abiertas</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <extracomment>kiosk/screens/operators.py</extracomment>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Writing …</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written to the product</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>Escrito en el producto</translation>
    </message>
    <message>
        <source>Wrong too often. Wait, then try again.</source>
        <extracomment>kiosk/desks/pin.py</extracomment>
        <translation>Demasiados errores. Espere y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Yes, the same words</source>
        <extracomment>kiosk/screens/settings_code.py</extracomment>
        <translation>Sí, las mismas palabras</translation>
    </message>
    <message>
        <source>a capture that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>se deshizo una captura ya enviada</translation>
    </message>
    <message>
        <source>a person asked to send it again</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>una persona pidió enviarla otra vez</translation>
    </message>
    <message>
        <source>a photo that was already sent has been undone</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>se deshizo una foto ya enviada</translation>
    </message>
    <message>
        <source>an address holds no blanks and no control characters</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>una dirección no lleva espacios ni caracteres de control</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>kiosk/screens/queue.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>as the network allows</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>lo que permita la red</translation>
    </message>
    <message>
        <source>capitals and small letters swapped</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>mayúsculas y minúsculas cambiadas</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>ended by Enter</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>termina con Enter</translation>
    </message>
    <message>
        <source>ended by Enter, Tab or a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>termina con Enter, Tab o una pausa</translation>
    </message>
    <message>
        <source>ended by Tab</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>termina con Tab</translation>
    </message>
    <message>
        <source>ended by a pause</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>termina con una pausa</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>caducado</translation>
    </message>
    <message>
        <source>first sending</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>primer envío</translation>
    </message>
    <message>
        <source>https:// and a name</source>
        <extracomment>kiosk/desks/setup_server.py</extracomment>
        <translation>https:// y un nombre</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>its Application Identifiers or their values do not follow the standard</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>sus Application Identifiers o sus valores no siguen el estándar</translation>
    </message>
    <message>
        <source>keeping to the minute limit</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>respetando el límite por minuto</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>newest copy of {at}, {count} saved</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>copia más reciente de {at}, {count} guardadas</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>no copy has been made yet</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>aún no se ha hecho ninguna copia</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>no such date</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>esa fecha no existe</translation>
    </message>
    <message>
        <source>no such time</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>esa hora no existe</translation>
    </message>
    <message>
        <source>none are made (backups = 0)</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>no se hacen (backups = 0)</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>nada que enviar</translation>
    </message>
    <message>
        <source>session cookie</source>
        <extracomment>sync/api/address.py</extracomment>
        <translation>cookie de sesión</translation>
    </message>
    <message>
        <source>since {when}</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>still open</source>
        <extracomment>kiosk/screens/start.py</extracomment>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>still to be scanned</source>
        <extracomment>kiosk/widgets/heard.py</extracomment>
        <translation>falta escanear</translation>
    </message>
    <message>
        <source>the day limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>se agotó el límite diario</translation>
    </message>
    <message>
        <source>the minute limit is used up</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>se agotó el límite por minuto</translation>
    </message>
    <message>
        <source>the minute limit sets the pace</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>el límite por minuto marca el ritmo</translation>
    </message>
    <message>
        <source>the server asked for a pause</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>el servidor pidió una pausa</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>no se llega al servidor</translation>
    </message>
    <message>
        <source>the server has not said that it was submitted</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>el servidor no ha dicho que se entregó</translation>
    </message>
    <message>
        <source>the server no longer knows its session</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>el servidor ya no conoce su sesión</translation>
    </message>
    <message>
        <source>the server refuses the key</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>el servidor rechaza la clave</translation>
    </message>
    <message>
        <source>the server&apos;s session expired</source>
        <extracomment>kiosk/core/stored_words.py</extracomment>
        <translation>la sesión del servidor caducó</translation>
    </message>
    <message>
        <source>there is no Application Identifier that begins with {digits}</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>ningún Application Identifier empieza por {digits}</translation>
    </message>
    <message>
        <source>there is no Application Identifier where one should be</source>
        <extracomment>kiosk/core/gs1.py</extracomment>
        <translation>falta un Application Identifier donde debería estar</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>uploading a photo</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>se está subiendo una foto</translation>
    </message>
    <message>
        <source>waiting before the next try</source>
        <extracomment>sync/engine.py</extracomment>
        <translation>esperando antes del próximo intento</translation>
    </message>
    <message>
        <source>wrong check digit</source>
        <extracomment>kiosk/core/gs1_values.py</extracomment>
        <translation>dígito de control incorrecto</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{copies}; delivered data stays {days} days or {mb} MB: {sessions} sessions with {captures} captures and {photos} photos were removed so far</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{copies}; los datos entregados se conservan {days} días o {mb} MB: hasta ahora se quitaron {sessions} sesiones con {captures} capturas y {photos} fotos</translation>
    </message>
    <message>
        <source>{count} of {total} codes are read. Scan the others too.</source>
        <extracomment>kiosk/desks/setup_codes.py</extracomment>
        <translation>Leídos {count} de {total} códigos. Lea también los demás.</translation>
    </message>
    <message>
        <source>{fault}. Call your IT person.</source>
        <extracomment>kiosk/widgets/capture_painter.py</extracomment>
        <translation>{fault}. Llame a informática.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing is lost on this kiosk; try another stick.</source>
        <extracomment>kiosk/export_work.py</extracomment>
        <translation>{file}: {reason}. Nada se pierde en este quiosco; pruebe otra memoria.</translation>
    </message>
    <message>
        <source>{folder} is damaged, and saving what can be read failed ({fault}). It was not touched. Free some space on its disk and start again, or copy the folder to another disk and name that with --data.</source>
        <extracomment>kiosk/store/salvage.py</extracomment>
        <translation>{folder} está dañada y no se pudo salvar lo que se puede leer ({fault}). No se tocó. Libere espacio en su disco y arranque de nuevo, o copie la carpeta a otro disco e indíquelo con --data.</translation>
    </message>
    <message>
        <source>{folder}: {free} MB are free</source>
        <extracomment>kiosk/desks/setup_facts.py</extracomment>
        <translation>{folder}: {free} MB libres</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another with --data or mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{folder}: {reason}. Elija otra con --data o corrija sus permisos.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Name another with --data.</source>
        <extracomment>kiosk/assembly.py</extracomment>
        <translation>{folder}: {reason}. Indique otra con --data.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/opening.py</extracomment>
        <translation>{folder}: {reason}. No se pierde nada; corrija sus permisos.</translation>
    </message>
    <message>
        <source>{free} MB are free, {reserve} MB more kept in reserve.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{free} MB libres, {reserve} MB más en reserva.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <extracomment>kiosk/storage_words.py</extracomment>
        <translation>{free} MB libres.</translation>
    </message>
    <message>
        <source>{free} of {total} MB are free.</source>
        <extracomment>kiosk/storage_facts.py</extracomment>
        <translation>Libres {free} de {total} MB.</translation>
    </message>
    <message>
        <source>{gun}: {sentence}</source>
        <extracomment>kiosk/widgets/gun_trouble.py</extracomment>
        <translation>{gun}: {sentence}</translation>
    </message>
    <message>
        <source>{host} gives no video. Is it switched on, are address and password right?</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{host} no da vídeo. ¿Está encendida, son correctas la dirección y la contraseña?</translation>
    </message>
    <message>
        <source>{kind}, check digit right</source>
        <extracomment>kiosk/widgets/keypad_help.py</extracomment>
        <translation>{kind}, dígito de control correcto</translation>
    </message>
    <message>
        <source>{megabytes} MB are free</source>
        <extracomment>kiosk/core/room.py</extracomment>
        <translation>{megabytes} MB libres</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>kiosk/setting_words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}. Check its plug.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} no se puede abrir: {reason}. Revise el cable.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <extracomment>kiosk/fleet.py</extracomment>
        <translation>{name} no puede ser {value}.</translation>
    </message>
    <message>
        <source>{name} gives no picture. Plug it in again.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} no da imagen. Conéctela otra vez.</translation>
    </message>
    <message>
        <source>{name} gives no pictures. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} no da imágenes. Qué escribir: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is a device. Name a picture file.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} es un dispositivo. Indique un archivo de imagen.</translation>
    </message>
    <message>
        <source>{name} is no camera. What to write: kiosk cameras.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} no es una cámara. Qué escribir: kiosk cameras.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{name} no es una imagen legible (vacía, cortada u otro tipo de archivo).</translation>
    </message>
    <message>
        <source>{name}: skipped</source>
        <extracomment>kiosk/screens/gun_doctor.py</extracomment>
        <translation>{name}: omitido</translation>
    </message>
    <message>
        <source>{name}: {free} GB free</source>
        <extracomment>kiosk/desks/setup_storage.py</extracomment>
        <translation>{name}: {free} GB libres</translation>
    </message>
    <message>
        <source>{on_this_kiosk} on this kiosk</source>
        <extracomment>kiosk/widgets/header_words.py</extracomment>
        <translation>{on_this_kiosk} en este quiosco</translation>
    </message>
    <message>
        <source>{parent} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/profiles.py</extracomment>
        <translation>No se puede escribir en {parent}: {reason}. No se cambió nada; libere espacio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>{parent}: {reason}. Nothing is lost; mend its rights.</source>
        <extracomment>kiosk/store/database.py</extracomment>
        <translation>{parent}: {reason}. No se pierde nada; corrija sus permisos.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Mend the folder&apos;s rights.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} no se puede abrir. Corrija los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed; free some space, try again.</source>
        <extracomment>kiosk/choices.py</extracomment>
        <translation>No se puede escribir en {path}: {reason}. No se cambió nada; libere espacio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>{path} did not pass its check ({detail}). It was not touched. Start the kiosk (again): it sets the file aside and saves all that can be read. If that fails, copy the folder to a safe place, call your IT person, and go on with another folder: --data DIR.</source>
        <extracomment>kiosk/store/told_faults.py</extracomment>
        <translation>{path} no pasó su comprobación ({detail}). No se tocó. Arranque el quiosco (otra vez): aparta el archivo y salva todo lo que se puede leer. Si falla, copie la carpeta a un lugar seguro, llame a informática y siga con otra carpeta: --data DIR.</translation>
    </message>
    <message>
        <source>{path} is no video that can be read (empty, cut off, or another kind of file).</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{path} no es un vídeo legible (vacío, cortado u otro tipo de archivo).</translation>
    </message>
    <message>
        <source>{path} was written by a newer kiosk (data version {version}, this program knows {migrations}). Nothing was changed. Install the newer program again.</source>
        <extracomment>kiosk/store/migrations.py</extracomment>
        <translation>{path} lo escribió un quiosco más nuevo (versión de datos {version}; este programa conoce la {migrations}). No se cambió nada. Instale otra vez el programa más nuevo.</translation>
    </message>
    <message>
        <source>{percent} % of all photos</source>
        <extracomment>kiosk/widgets/upload_progress.py</extracomment>
        <translation>{percent} % de todas las fotos</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>kiosk/desks/proposal_words.py</extracomment>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{scheme}:// is not understood. Network cameras: http, https, rtsp.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{scheme}:// no se entiende. Cámaras de red: http, https, rtsp.</translation>
    </message>
    <message>
        <source>{source_text} cannot be opened: {reason}.</source>
        <extracomment>hardware/camera.py</extracomment>
        <translation>{source_text} no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>{target} was not touched. Name another file.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target} no se ha tocado. Indique otro archivo.</translation>
    </message>
    <message>
        <source>{target}: {why}. Choose another place.</source>
        <extracomment>kiosk/store/sheets.py</extracomment>
        <translation>{target}: {why}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was changed. Choose another place.</source>
        <extracomment>kiosk/store/durable.py</extracomment>
        <translation>{target}: {why}. No se cambió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{target}: {why}. Nothing was handed over, this kiosk goes on sending. Choose another place.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target}: {why}. No se entregó nada, este quiosco sigue enviando. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{target}: {why}. The sessions stay handed over, nothing is lost and nobody sends them: take them back with kiosk export --take-back.</source>
        <extracomment>kiosk/store/handover.py</extracomment>
        <translation>{target}: {why}. Las sesiones siguen entregadas, no se pierde nada y nadie las envía: recupérelas con kiosk export --take-back.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>{time} del {day}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <extracomment>kiosk/core/forecast.py</extracomment>
        <translation>{time} de mañana</translation>
    </message>
    <message>
        <source>{type}, taken</source>
        <extracomment>kiosk/widgets/photo_types.py</extracomment>
        <translation>{type}, tomada</translation>
    </message>
    <message>
        <source>{type}: hold it inside the frame</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type}: dentro del marco</translation>
    </message>
    <message>
        <source>{type}: hold still, it takes itself</source>
        <extracomment>kiosk/desks/photo_taking.py</extracomment>
        <translation>{type}: no lo mueva, se toma sola</translation>
    </message>
    <message>
        <source>{why}. Ask for a new key.</source>
        <extracomment>kiosk/findings.py</extracomment>
        <translation>{why}. Pida una clave nueva.</translation>
    </message>
    <message>
        <source>{word}: {code}</source>
        <extracomment>kiosk/desks/beside.py</extracomment>
        <translation>{word}: {code}</translation>
    </message>
    <message>
        <source>“{gs_as}” is the separator GS</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>«{gs_as}» es el separador GS</translation>
    </message>
    <message>
        <source>“{prefix}” taken off in front</source>
        <extracomment>kiosk/core/gun_findings.py</extracomment>
        <translation>«{prefix}» quitado delante</translation>
    </message>
</context>
</TS>
